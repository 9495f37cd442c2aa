import type { Language } from '../../danish.ts'
import { deviationInWords } from '../../narrative/moneyWords.ts'
import { magnitude } from '../../narrative/percentWords.ts'
import { compare, type Fraction, fraction } from '../../quantities.ts'
import { numberInline } from '../compose/metricText.ts'
import { languageOf, municipalityOf, type Scope } from '../compose/scope.ts'
import { comparableRows, type LedgerEntry, ledgerOf } from '../economy/ledgerView.ts'
import type { Block, Inline } from '../reportModel.ts'

const ZERO = fraction(0)
const deviationOf = (entry: LedgerEntry): Fraction => entry.deviation.found?.value ?? ZERO

function item(entry: LedgerEntry, language: Language): readonly Inline[] {
  const { budget, accounts, deviation } = entry
  const spent = accounts.found?.value ?? ZERO
  const outcome = { budget: budget.found?.value ?? null, accounts: spent, deviation: deviationOf(entry) }
  return [
    { type: 'text', text: `${entry.row.label}: ` },
    numberInline(deviation, deviationInWords(outcome, 'list', language)),
  ]
}

/** The rows that deviate most in kroner, either way, as a list. */
export function largestDeviations(scope: Scope, count: number): readonly Block[] {
  const items = comparableRows(ledgerOf(scope, municipalityOf(scope)))
    .filter((entry) => deviationOf(entry).numerator !== 0)
    .sort((a, b) => compare(magnitude(deviationOf(b)), magnitude(deviationOf(a))))
    .slice(0, count)
    .map((entry) => item(entry, languageOf(scope)))
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items }]
}
