import { discrepanciesOf, type LedgerDiscrepancy, type LedgerMatter, matterOf } from '../../statistics/ledgerChecks.ts'
import { ledgerDims } from '../../statistics/ledgerDims.ts'
import { type LedgerSum, ledgerSums } from '../../statistics/ledgerSums.ts'
import type { Dims } from '../../statistics/metric.ts'
import type { Scope } from '../compose/scope.ts'

interface Labelled {
  readonly municipality: string
  readonly label: string
  /** The row among the metrics. */
  readonly dims: Dims
}

/** Every row of the year's budget tables with its recomputed numbers, municipality by municipality in table order. */
const sumsOf = ({ input }: Scope): readonly LedgerSum[] =>
  input.municipalities.flatMap((municipality) =>
    ledgerSums(
      input.facts.ledger
        .filter((row) => row.municipality === municipality && row.year === input.year)
        .sort((a, b) => a.position - b.position),
    ),
  )

const labelled = ({ row }: LedgerSum): Labelled => ({
  municipality: row.municipality,
  label: row.label,
  dims: ledgerDims(row),
})

/** Everything in the printed budget tables that does not follow from their lines. */
export const reconcile = (scope: Scope): readonly (Labelled & LedgerDiscrepancy)[] =>
  sumsOf(scope).flatMap((sum) => discrepanciesOf(sum).map((each) => ({ ...labelled(sum), ...each })))

/** Rows that the source does not explain and a controller should. */
export const ledgerQueries = (scope: Scope): readonly (Labelled & { readonly matter: LedgerMatter })[] =>
  sumsOf(scope).flatMap((sum) => {
    const matter = matterOf(sum)
    return matter ? [{ ...labelled(sum), matter }] : []
  })
