import { fold } from '../../../shared/danish.ts'
import { type Code, type CodeList, eraOf, findCode, isInEra } from './codeLists.ts'

/** What a code is called in a year. */
export const labelIn = (entry: Code, year: number): string =>
  entry.labels.find((label) => isInEra(eraOf(label), year))?.text ?? entry.code

/** The code that Statistics Denmark counts a local code in, that year. `mapped` is what people have decided themselves. */
export function nationalCode(
  list: CodeList,
  local: string,
  year: number,
  mapped: ReadonlyMap<string, string> = new Map(),
): string | null {
  const entry = findCode(list, local, year)
  const chosen = mapped.get(fold(local))
  if (chosen !== undefined) return chosen
  return entry?.national.find((one) => isInEra(eraOf(one), year))?.code ?? null
}
