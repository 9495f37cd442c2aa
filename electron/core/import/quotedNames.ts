const listed = (names: readonly string[], quote: (name: string) => string, and: string): string => {
  const quoted = names.map(quote)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1)}`
}

/** »A«, »B« og »C« */
export const danishNames = (names: readonly string[]): string => listed(names, (name) => `»${name}«`, 'og')

/** “A”, “B” and “C” */
export const englishNames = (names: readonly string[]): string => listed(names, (name) => `“${name}”`, 'and')
