import { rowsOf } from './evidence.ts'
import { discrepanciesOf } from './ledgerChecks.ts'
import { ledgerDims } from './ledgerDims.ts'
import type { LedgerSum } from './ledgerSums.ts'
import { amount, excessOf, named } from './measure.ts'
import type { MetricValue } from './metric.ts'

/** What the source prints where its own lines give something else, and what lies between the two. */
export function* printedCells(sum: LedgerSum): Generator<MetricValue> {
  const row = ledgerDims(sum.row)
  for (const { quantity, printed, computed } of discrepanciesOf(sum)) {
    if (printed === null) continue
    const dims = { ...row, quantity }
    const inSource = named('economy-printed', dims, amount(printed, [rowsOf('ledger_row', [sum.row])]))
    yield inSource
    const fromLines = named(`economy-${quantity}`, row, amount(computed, [rowsOf('ledger_row', sum.lines)]))
    yield named('economy-printed-difference', dims, excessOf(fromLines, inSource))
  }
}
