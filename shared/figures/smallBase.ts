import type { FigureContext } from './figureContext.ts'
import { say } from './figureContext.ts'
import type { FigureSeries } from './figureSpec.ts'

/** Below this a single case moves a share by more than five percentage points. */
const SMALL = 20

/**
 * Said under figures of shares: a reader of percentages does not see how few they are of. The base itself is not
 * printed, since a percentage with its base is a count.
 */
export function smallBaseNote(
  context: FigureContext,
  drawn: { readonly series: readonly FigureSeries[] },
): string | null {
  const small = drawn.series.some(({ points }) =>
    points.some(({ metric, dims }) => {
      const value = context.metrics.get(metric, dims)
      return value?.kind === 'share' && value.basis !== undefined && value.basis.whole > 0 && value.basis.whole < SMALL
    }),
  )
  if (!small) return null
  return say(
    context,
    `Mindst én andel er af færre end ${SMALL}; her ændrer en enkelt den med mere end 5 procentpoint.`,
    `At least one share is of fewer than ${SMALL}; a single one changes it by more than 5 percentage points.`,
  )
}
