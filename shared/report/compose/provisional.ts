import { accountsBehind, isProvisional } from '../../statistics/breaks/provisional.ts'
import type { ResolvedMetric, Scope } from './scope.ts'

/** Whether a number rests on accounts that were drawn up before they could be final, or on expected spending. */
export const isProvisionalNumber = ({ input }: Scope, { found }: ResolvedMetric): boolean =>
  found !== undefined &&
  accountsBehind(input.facts.ledger, found).some((row) => isProvisional(row, input.accountsFinalBy))
