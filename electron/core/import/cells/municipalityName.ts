import { type CodeLists, findCode } from '../codeLists.ts'

/** "Ishøj Kommune" and "Ishøj" are one municipality; the bare name is kept. */
export const municipalityName = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^kommunen?\s+/i, '')
    .replace(/(?<=\S)\s+kommune$/i, '')

/** "183", "0183" and "183 Ishøj": the number of the municipality, with the name behind it where there is one. */
const NUMBERED = /^0?(\d{3})(?:[ .:–-]+(\p{L}.*))?$/u

/** The name as the list of municipalities writes it, by name or number, whatever the case; null for what is not on it. */
export function knownMunicipality(codeLists: CodeLists, text: string): string | null {
  const list = codeLists.municipalities
  if (!list) return null
  const bare = municipalityName(text)
  const numbered = NUMBERED.exec(bare)
  if (!numbered) return findCode(list, bare)?.code ?? null
  const [, number = '', name] = numbered
  const found = findCode(list, number)
  // A number and a name that mean two municipalities mean neither.
  return found && (name === undefined || findCode(list, name) === found) ? found.code : null
}

/** The same where others than municipalities may stand as well (payers, regions, averages). */
export const municipalityOrOther = (codeLists: CodeLists, text: string): string =>
  knownMunicipality(codeLists, text) ?? municipalityName(text)
