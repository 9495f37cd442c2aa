/** A percentage in words: from where on a person should look twice. */
export function confidenceWord(percent: number): 'sure' | 'likely' | 'unsure' {
  if (percent >= 90) return 'sure'
  return percent >= 65 ? 'likely' : 'unsure'
}
