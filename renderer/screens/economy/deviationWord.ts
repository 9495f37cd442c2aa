export type DeviationWord = 'overspend' | 'underspend' | 'lessIncome' | 'moreIncome' | 'balanced'

/** The word that says which way money went; sign and shape say the same. Income is budgeted below zero. */
export function deviationWord(ore: number, income: boolean): DeviationWord {
  if (ore === 0) return 'balanced'
  if (income) return ore > 0 ? 'lessIncome' : 'moreIncome'
  return ore > 0 ? 'overspend' : 'underspend'
}
