import { type CodeLists, findCode } from '../codeLists.ts'

/** "Ishøj Kommune" and "Ishøj" are one municipality; the bare name is kept. */
export const municipalityName = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^kommunen?\s+/i, '')
    .replace(/(?<=\S)\s+kommune$/i, '')

/** The name as the list of municipalities writes it, whatever the case; null for what is not on it. */
export function knownMunicipality(codeLists: CodeLists, text: string): string | null {
  const list = codeLists.municipalities
  return list ? (findCode(list, municipalityName(text))?.code ?? null) : null
}

/** The same where others than municipalities may stand as well (payers, regions, averages). */
export const municipalityOrOther = (codeLists: CodeLists, text: string): string =>
  knownMunicipality(codeLists, text) ?? municipalityName(text)
