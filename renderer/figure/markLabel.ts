import type { Language } from '../../shared/danish.ts'
import type { FigureSpec } from '../../shared/figures/figureSpec.ts'
import { pointAt, printedValue } from './chartRows.ts'
import type { MarkPlace } from './markMoves.ts'

/** What a mark is called for those who hear it: "Skoler, 2013: 126 underretninger". */
export function markLabel(spec: FigureSpec, { series, category }: MarkPlace, language: Language): string {
  const drawn = spec.series[series]
  const point = pointAt(spec, series, category)
  if (!drawn || !point) return ''
  const value = printedValue(spec, drawn, category, language)
  // The catalogue's units are Danish nouns; percent and kroner are part of the value already.
  const unit = spec.format.kind === 'count' && language === 'da' && point.unit ? ` ${point.unit}` : ''
  return `${spec.categories[category]}, ${drawn.name}: ${value}${unit}`
}
