import { formatPercent } from '../../../../danish.ts'
import { magnitude } from '../../../../narrative/percentWords.ts'
import { compare, type Fraction, fraction, percentOf, subtract, sum } from '../../../../quantities.ts'
import type { Table, TableLine } from '../../document/document.ts'
import { shows } from '../../numbers/shows.ts'
import { type Reading, rowPlace } from '../../reading.ts'
import type { RawFinding } from '../rule.ts'
import { budgetColumns, valueAt } from './columns.ts'
import { sumsOf } from './sums.ts'

/** A row that the report speaks of once more, outside its own line, is explained or at least pointed out. */
function isDiscussed({ document: { text } }: Reading, { label }: TableLine): boolean {
  const first = text.indexOf(label)
  const end = first < 0 ? -1 : text.indexOf('\n', first)
  return end >= 0 && text.includes(label, end)
}

/** The text tells how much of the expense was refunded. */
const isTold = ({ sentences }: Reading, real: Fraction): boolean =>
  sentences.some(
    ({ sentence, numbers }) =>
      /refusion/i.test(sentence.text) && numbers.some(({ typed }) => typed.form === 'percent' && shows(typed, real)),
  )

const isRefund = ({ label }: TableLine): boolean => /^refusion/i.test(label)
const isIncome = ({ label }: TableLine): boolean =>
  /^(?:refusion|egen ?betaling|betaling(?:er)? fra|indtægt|takst)/i.test(label)

const ROUND_SHARES = [25, 50, 75, 100]
const AGREED = fraction(1, 10)
const FAR = fraction(5)

const share = (part: Fraction, whole: Fraction): Fraction | null =>
  percentOf(part.numerator * whole.denominator, whole.numerator * part.denominator)

const add = (rows: readonly TableLine[], column: number): Fraction =>
  sum(rows.map((row) => valueAt(row, column) ?? fraction(0)))

/** The lines right above that a refund is budgeted as a round part of. */
function refunded(rows: readonly TableLine[], index: number, budget: number): readonly TableLine[] | null {
  const refund = rows[index] ? valueAt(rows[index], budget) : null
  if (!refund) return null
  for (let count = 1; count <= 3 && index - count >= 0; count += 1) {
    const base = rows.slice(index - count, index)
    const found = share(magnitude(refund), add(base, budget))
    if (found && ROUND_SHARES.some((round) => compare(magnitude(subtract(found, fraction(round))), AGREED) <= 0))
      return base
  }
  return null
}

function* refunds(reading: Reading, table: Table): Generator<RawFinding> {
  const columns = budgetColumns(table)
  if (!columns) return
  for (const [index, row] of table.rows.entries()) {
    const base = isRefund(row) ? refunded(table.rows, index, columns.budget) : null
    const [budget, accounts] = [valueAt(row, columns.budget), valueAt(row, columns.accounts)]
    if (!base || !budget || !accounts || isDiscussed(reading, row)) continue
    const planned = share(magnitude(budget), add(base, columns.budget))
    const real = share(magnitude(accounts), add(base, columns.accounts))
    if (!planned || !real || isTold(reading, real) || compare(magnitude(subtract(planned, real)), FAR) <= 0) continue
    yield {
      rule: 'table.refund',
      severity: 'query',
      place: rowPlace(table, row),
      said: row.label,
      evidence: {
        da: `Refusionen er ${formatPercent(planned, 1)} af udgiften i budgettet og ${formatPercent(real, 1)} i regnskabet.`,
        en: `The refund is ${formatPercent(planned, 1, 'en')} of the expense in the budget and ${formatPercent(real, 1, 'en')} in the accounts.`,
      },
      proposal: {
        da: 'Undersøg bogføringen, eller forklar forskellen i teksten.',
        en: 'Look into the bookkeeping, or explain the difference in the text.',
      },
    }
  }
}

const isZero = (value: Fraction | null): boolean => value === null || value.numerator === 0

const COMPARED_AS_GROUP = /budget[^.]*\s(?:én konto|én linje|flere konti|som gruppe|én gruppe)/i

function* oneLineBudgets({ document }: Reading, table: Table): Generator<RawFinding> {
  const columns = budgetColumns(table)
  if (!columns) return
  for (const { total, parts } of sumsOf(table)) {
    const budgeted = parts.filter((part) => !isZero(valueAt(part, columns.budget)))
    const spent = parts.filter(
      (part) => isZero(valueAt(part, columns.budget)) && !isZero(valueAt(part, columns.accounts)),
    )
    if (budgeted.length !== 1 || spent.length < 2 || COMPARED_AS_GROUP.test(document.text)) continue
    yield {
      rule: 'table.one-line-budget',
      severity: 'query',
      place: rowPlace(table, total),
      said: total.label,
      evidence: {
        da: `Hele budgettet ligger på “${budgeted[0]?.label ?? ''}”, men regnskabet også på ${spent.length} andre konti.`,
        en: `The whole budget lies on “${budgeted[0]?.label ?? ''}”, but the accounts also on ${spent.length} other lines.`,
      },
      proposal: {
        da: 'Sammenlign kontiene som én gruppe, og sig det i teksten.',
        en: 'Compare the lines as one group, and say so in the text.',
      },
    }
  }
}

function* signs(reading: Reading, table: Table): Generator<RawFinding> {
  const columns = budgetColumns(table)
  if (!columns) return
  for (const row of table.rows) {
    const [budget, accounts] = [valueAt(row, columns.budget), valueAt(row, columns.accounts)]
    if (
      !accounts ||
      accounts.numerator >= 0 ||
      (budget?.numerator ?? 0) < 0 ||
      isIncome(row) ||
      isDiscussed(reading, row)
    )
      continue
    yield {
      rule: 'table.sign',
      severity: 'query',
      place: rowPlace(table, row),
      said: row.label,
      evidence: { da: 'En udgiftskonto har et negativt regnskab.', en: 'An expense line has negative accounts.' },
      proposal: {
        da: 'Undersøg bogføringen, eller forklar tallet.',
        en: 'Look into the bookkeeping, or explain the number.',
      },
    }
  }
}

/** What a controller would ask about budget tables. */
export function* budgetTables(reading: Reading): Generator<RawFinding> {
  for (const table of reading.tables) {
    yield* refunds(reading, table)
    yield* oneLineBudgets(reading, table)
    yield* signs(reading, table)
  }
}
