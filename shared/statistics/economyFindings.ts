import { formatKroner, formatSigned, type Language } from '../danish.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { fraction } from '../quantities.ts'
import type { LedgerSum } from './ledgerSums.ts'

type Rule = (sum: LedgerSum, language: Language) => string | null

const kroner = (ore: number, language: Language): string => formatKroner(fraction(ore, 100), language)

const isSum = (row: LedgerRow): boolean => row.kind !== 'line'

const differs =
  (cell: 'budget' | 'accounts', name: { readonly da: string; readonly en: string }): Rule =>
  ({ row, ...sums }, language) => {
    const [printed, computed] = [row[cell], sums[cell]]
    if (!isSum(row) || printed === null || computed === null || printed === computed) return null
    const difference = formatSigned(
      fraction(printed - computed, 100),
      (printed - computed) % 100 === 0 ? 0 : 2,
      language,
    )
    return language === 'da'
      ? `Den trykte sum i ${name.da} er ${kroner(printed, 'da')}; linjerne giver ${kroner(computed, 'da')} (forskel ${difference} kr.).`
      : `The printed sum of the ${name.en} is ${kroner(printed, 'en')}; the lines give ${kroner(computed, 'en')} (difference ${difference} kroner).`
  }

const blankDeviation: Rule = ({ row, deviation }, language) =>
  row.printedDeviation !== null || deviation === 0
    ? null
    : language === 'da'
      ? 'Afvigelsen er tom i filen; den er beregnet her.'
      : 'The deviation is blank in the file; it is computed here.'

const accountsWithoutBudget: Rule = ({ row, budget, accounts }, language) =>
  isSum(row) || (budget ?? 0) !== 0 || (accounts ?? 0) === 0
    ? null
    : language === 'da'
      ? 'Regnskab uden budget: budgettet kan ligge på en anden linje i gruppen. Se delsummen.'
      : 'Accounts without a budget: the budget may lie on another line of the group. See the subtotal.'

const negativeExpense: Rule = ({ row, budget, accounts }, language) =>
  isSum(row) || (budget ?? 0) < 0 || (accounts ?? 0) >= 0
    ? null
    : language === 'da'
      ? 'Negativt regnskab på en udgiftslinje.'
      : 'Negative accounts on an expense line.'

const forecast: Rule = ({ row }, language) =>
  !row.forecast || isSum(row)
    ? null
    : language === 'da'
      ? 'Kolonnen hedder forventet udgift, ikke regnskab.'
      : 'The column is headed expected spending, not accounts.'

const rules: readonly Rule[] = [
  differs('budget', { da: 'budgettet', en: 'budget' }),
  differs('accounts', { da: 'regnskabet', en: 'accounts' }),
  blankDeviation,
  accountsWithoutBudget,
  negativeExpense,
  forecast,
]

/** What a controller should know about one row, in sentences. */
export const economyFindings = (sum: LedgerSum, language: Language): readonly string[] =>
  rules.flatMap((rule) => rule(sum, language) ?? [])
