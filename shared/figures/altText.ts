import type { FigureContext } from './figureContext.ts'
import { say } from './figureContext.ts'
import type { FigureKind, FigureSeries, FigureSpec } from './figureSpec.ts'
import { formatValue } from './formatValue.ts'
import { joined, largest } from './titles.ts'

const kindNames: Record<FigureKind, readonly [string, string]> = {
  line: ['Linjediagram', 'Line chart'],
  columns: ['Søjlediagram', 'Column chart'],
  bars: ['Liggende søjlediagram', 'Bar chart'],
  stacked: ['Stablet liggende søjlediagram', 'Stacked bar chart'],
  slope: ['Hældningsdiagram', 'Slope chart'],
}

/** Up to here a listener can follow every number; longer figures are told by their largest values. */
const TOLD_IN_FULL = 30

type Draft = Omit<FigureSpec, 'alt'>

function peakOf(context: FigureContext, spec: Draft, { points }: FigureSeries): string | null {
  const top = largest(
    spec.categories,
    points.map(({ value }) => value),
  )
  if (!top) return null
  const value = formatValue(top.value, spec.format, context.language)
  return `${say(context, 'højest ved', 'highest at')} ${joined(context, top.names)} (${value})`
}

const allOf = (context: FigureContext, spec: Draft, { points }: FigureSeries): string =>
  spec.categories
    .map((name, index) => {
      const value = points[index]?.value ?? null
      const told = value && formatValue(value, spec.format, context.language)
      return `${name} ${told ?? say(context, 'ingen tal', 'no figure')}`
    })
    .join(', ')

/**
 * For those who cannot see the figure: its kind, its measure and its numbers. It stands on its own, since not every
 * figure on paper has a table beside it.
 */
export function altText(context: FigureContext, spec: Draft): string {
  const [da, en] = kindNames[spec.kind]
  const inFull = spec.categories.length * spec.series.length <= TOLD_IN_FULL
  const told = spec.series.flatMap((each) => {
    const numbers = inFull ? allOf(context, spec, each) : peakOf(context, spec, each)
    return numbers === null ? [] : [`${each.name}: ${numbers}`]
  })
  const { reference } = spec
  const level = reference ? [`${reference.label}: ${formatValue(reference.value, spec.format, context.language)}`] : []
  return [`${say(context, da, en)}: ${spec.subtitle}`, ...told, ...level].join('. ').concat('.')
}

/** A specification with its alternative text, which no figure may lack. */
export const described = (context: FigureContext, spec: Draft): FigureSpec => ({
  ...spec,
  alt: altText(context, spec),
})
