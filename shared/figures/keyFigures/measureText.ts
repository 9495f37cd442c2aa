import type { Language } from '../../danish.ts'
import { capitalize } from '../../narrative/phrase.ts'
import { withUnit } from '../../statistics/explain/unitWords.ts'
import type { Bilingual, MetricKind } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import { type FigureContext, scopeName } from '../figureContext.ts'
import type { KeyFigureCell } from './keyFigureCells.ts'

const measures: Partial<Record<MetricKind, Bilingual>> = {
  share: { da: 'Andel i procent', en: 'Share in per cent' },
  index: { da: 'Indeks', en: 'Index' },
  money: { da: 'Kroner', en: 'Kroner' },
}

/** "Antal børn, 2012–2013, Ishøj": measure, unit, period and place of the key figures. */
export function measureText(
  context: FigureContext,
  cells: readonly KeyFigureCell[],
  periods: readonly string[],
): Bilingual {
  const [first] = cells
  const { kind, unit } = context.metrics.definitionOf(first?.metric ?? '')
  const units = [...new Set(cells.map(({ metric }) => context.metrics.definitionOf(metric).unit))]
  const counted = (language: Language) => (units.length === 1 ? withUnit('', unit, language).trim() : '')
  const measure = measures[kind] ?? {
    da: `antal ${counted('da')}`.trim(),
    en: counted('en') === '' ? 'number' : `number of ${counted('en')}`,
  }
  const [from, to] = [periods[0] ?? '', periods.at(-1) ?? '']
  const span = from === to ? from : `${from} – ${to}`
  const places = [...new Set(cells.map(({ dims }) => String(dims.municipality ?? ALL)))]
  const place = places.length === 1 && places[0] ? `, ${scopeName(context, places[0])}` : ''
  return { da: `${capitalize(measure.da)}, ${span}${place}`, en: `${capitalize(measure.en)}, ${span}${place}` }
}
