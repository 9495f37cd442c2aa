import { formatKroner, formatSigned, type Language } from '../danish.ts'
import { fraction } from '../quantities.ts'
import { discrepanciesOf, type LedgerDiscrepancy, type LedgerMatter, matterOf } from './ledgerChecks.ts'
import type { LedgerSum } from './ledgerSums.ts'
import type { Bilingual } from './metric.ts'

const quantityNames: Record<LedgerDiscrepancy['quantity'], Bilingual> = {
  budget: { da: 'Det trykte budget', en: 'The printed budget' },
  accounts: { da: 'Det trykte regnskab', en: 'The printed accounts' },
  deviation: { da: 'Den trykte afvigelse', en: 'The printed deviation' },
}

const matters: Record<LedgerMatter, Bilingual> = {
  'negative-expense': { da: 'Negativt regnskab på en udgiftslinje.', en: 'Negative accounts on an expense line.' },
  'blank-budget': {
    da: 'Regnskab, men tomt budgetfelt: budgettet kan ligge på en anden linje i gruppen. Se delsummen.',
    en: 'Accounts, but a blank budget: the budget may lie on another line of the group. See the subtotal.',
  },
  'no-budget': {
    da: 'Regnskab uden budget: budgettet kan ligge på en anden linje i gruppen. Se delsummen.',
    en: 'Accounts without a budget: the budget may lie on another line of the group. See the subtotal.',
  },
}

const forecast: Bilingual = {
  da: 'Kolonnen hedder forventet udgift, ikke regnskab.',
  en: 'The column is headed expected spending, not accounts.',
}

function sentence({ quantity, printed, computed, difference }: LedgerDiscrepancy, language: Language): string {
  const kroner = (ore: number): string => formatKroner(fraction(ore, 100), language)
  if (printed === null || difference === null)
    return language === 'da'
      ? 'Afvigelsen er tom i filen; den er beregnet her.'
      : 'The deviation is blank in the file; it is computed here.'
  const size = formatSigned(fraction(difference, 100), difference % 100 === 0 ? 0 : 2, language)
  const name = quantityNames[quantity][language]
  return language === 'da'
    ? `${name} er ${kroner(printed)}; linjerne giver ${kroner(computed)} (forskel ${size} kr.).`
    : `${name} is ${kroner(printed)}; the lines give ${kroner(computed)} (difference ${size} kroner).`
}

/** What a controller should know about one row, in sentences. */
export function economyFindings(sum: LedgerSum, language: Language): readonly string[] {
  const matter = matterOf(sum)
  return [
    ...discrepanciesOf(sum).map((each) => sentence(each, language)),
    ...(matter ? [matters[matter][language]] : []),
    ...(sum.row.forecast && sum.row.kind === 'line' ? [forecast[language]] : []),
  ]
}
