import type { LedgerRow } from '../../../../shared/domain/ledger.ts'
import { type Fraction, fraction, multiply, subtract } from '../../../../shared/quantities.ts'
import { ledgerDims } from '../../../../shared/statistics/ledgerDims.ts'
import type { Identity } from './claims.ts'

type Quantity = 'budget' | 'accounts'

/** A row from the bottom: its own cell for a line, else what the rows right below it give. Blank is not zero. */
function fromBelow(row: LedgerRow, table: readonly LedgerRow[], quantity: Quantity): number | null {
  const below = table.filter((each) => each.parent === row.position)
  if (below.length === 0) return row[quantity]
  const cells = below.map((each) => fromBelow(each, table, quantity)).filter((cell) => cell !== null)
  return cells.length === 0 ? null : cells.reduce((sum, cell) => sum + cell, 0)
}

const kroner = (ore: number | null): Fraction | null => (ore === null ? null : fraction(ore, 100))

export const budgetsBottomUp: Identity = {
  name: 'budget tables are what their lines give, whatever their sums print',
  check({ facts, period, metrics }, claims) {
    const rows = facts.ledger.filter(({ year }) => year === period.year)
    for (const row of rows) {
      const table = rows.filter(({ municipality }) => municipality === row.municipality)
      const dims = ledgerDims(row)
      const [budget, accounts] = [fromBelow(row, table, 'budget'), fromBelow(row, table, 'accounts')]
      const found = (metric: string) => metrics.get(metric, dims)?.value ?? null
      claims.equal(found('economy-budget'), kroner(budget), 'economy-budget', dims)
      claims.equal(found('economy-accounts'), kroner(accounts), 'economy-accounts', dims)
      const deviation = (accounts ?? 0) - (budget ?? 0)
      claims.equal(found('economy-deviation'), kroner(deviation), 'economy-deviation', dims)
      const percent = budget === null || budget === 0 ? null : multiply(fraction(deviation, budget), fraction(100))
      claims.equal(found('economy-deviation-pct'), percent, 'economy-deviation-pct', dims)
    }
  },
}

export const gapAndIndex: Identity = {
  name: 'gap and index say the same of value and mean',
  check({ metrics, reference }, claims) {
    for (const { key } of reference.codes.expenditureAreas) {
      const metric = `expenditure-per-1000-${key}`
      for (const { dims, value: gap } of metrics.of(`${metric}-gap`)) {
        const value = metrics.get(metric, dims)?.value
        const mean = metrics.get(metric, { ...dims, municipality: reference.codes.peers.meanName })?.value
        if (!value || !mean) {
          claims.that(gap === null, `${metric}-gap of nothing`, dims)
          continue
        }
        claims.equal(gap, subtract(value, mean), `${metric}-gap`, dims)
        const index = metrics.get(`${metric}-index`, dims)?.value ?? null
        const expected =
          mean.numerator === 0
            ? null
            : multiply(multiply(value, fraction(mean.denominator, mean.numerator)), fraction(100))
        claims.equal(index, expected, `${metric}-index`, dims)
      }
    }
  },
}
