import { parseDateText } from './cells/dateText.ts'
import { findCode } from './codeLists.ts'
import { tellsPerson } from './fileChoices.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import type { Profile } from './profileSchema.ts'

/** A number, a date in digits, or a case number: at most a few capitals before the digits. */
const FIGURES = /^\p{Lu}{0,4}[\d\s.,:/()+-]{1,30}$/u
const ANSWERS = new Set(['', 'ja', 'nej'])

const isAboutPersons = (profile: Profile | undefined): boolean =>
  profile?.shape === 'list' && profile.columns.some(({ type }) => type === 'cpr')

/**
 * Which typed corrections may be remembered with a file. In files about persons a typed word may be a name: only
 * figures, dates and words of the code lists are kept there.
 */
export function correctionKeeper(
  profiles: readonly (string | null)[],
  { profiles: known, codeLists }: ImportTemplates,
): (text: string) => boolean {
  const personal = profiles.some((id) => isAboutPersons(known.find((profile) => profile.id === id)))
  const lists = Object.values(codeLists)
  return (text) => {
    if (tellsPerson(text)) return false
    const typed = text.trim()
    return (
      !personal ||
      FIGURES.test(typed) ||
      ANSWERS.has(typed.toLowerCase()) ||
      parseDateText(typed) !== null ||
      lists.some((list) => findCode(list, typed) !== null)
    )
  }
}
