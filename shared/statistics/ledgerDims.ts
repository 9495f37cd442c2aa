import type { LedgerRow } from '../domain/ledger.ts'
import type { Dims } from './metric.ts'

/** How a row of a budget table is named among the metrics. */
export const ledgerDims = (row: LedgerRow): Dims => ({
  year: row.year,
  municipality: row.municipality,
  line: row.label,
  kind: row.kind,
  group: row.group,
})
