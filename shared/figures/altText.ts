import type { FigureContext } from './figureContext.ts'
import { say } from './figureContext.ts'
import type { FigureKind, FigureSpec } from './figureSpec.ts'
import { formatValue } from './formatValue.ts'
import { joined, largest } from './titles.ts'

const kindNames: Record<FigureKind, readonly [string, string]> = {
  line: ['Linjediagram', 'Line chart'],
  columns: ['Søjlediagram', 'Column chart'],
  bars: ['Liggende søjlediagram', 'Bar chart'],
  stacked: ['Stablet liggende søjlediagram', 'Stacked bar chart'],
  slope: ['Hældningsdiagram', 'Slope chart'],
}

/** One to three sentences for those who cannot see the figure: its kind, its measure, and each series' largest value. */
export function altText(context: FigureContext, spec: Omit<FigureSpec, 'alt'>): string {
  const [da, en] = kindNames[spec.kind]
  const opening = `${say(context, da, en)}: ${spec.subtitle}.`
  const peaks = spec.series.flatMap((each) => {
    const top = largest(
      spec.categories,
      each.points.map(({ value }) => value),
    )
    if (!top) return []
    const value = formatValue(top.value, spec.format, context.language)
    return [`${each.name}: ${say(context, 'højest ved', 'highest at')} ${joined(context, top.names)} (${value})`]
  })
  const sentence = peaks.length > 0 ? ` ${peaks.join('; ')}.` : ''
  return `${opening}${sentence} ${say(context, 'Tallene står i tabellen.', 'The numbers are in the table.')}`
}

/** A specification with its alternative text, which no figure may lack. */
export const described = (context: FigureContext, spec: Omit<FigureSpec, 'alt'>): FigureSpec => ({
  ...spec,
  alt: altText(context, spec),
})
