/** The word that says which way money went; sign and shape say the same. */
export const deviationWord = (ore: number): 'overspend' | 'underspend' | 'balanced' =>
  ore > 0 ? 'overspend' : ore < 0 ? 'underspend' : 'balanced'
