import { fold } from '../../../shared/danish.ts'
import type { ValueChoice } from '../../../shared/domain/importChoices.ts'
import type { NationalList, NationalLists } from '../../../shared/domain/nationalLists.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import type { CodeLists } from '../import/codeLists.ts'
import { localCodeList } from '../import/nationalCodes.ts'

/** How local codes are counted nationally, by the templates. */
export function nationalListsOf(lists: CodeLists): NationalLists {
  const listOf = (name: string): NationalList | null => {
    const list = localCodeList(lists, name, [])
    const id = lists[name]?.national
    return list && id !== undefined ? { ...list, id } : null
  }
  return { sources: listOf('sources'), reasons: listOf('reasons'), placementForms: listOf('placementForms') }
}

/** The reference with the national codes that people have chosen in a project. */
export function withNationalChoices(reference: Reference, remembered: readonly ValueChoice[]): Reference {
  const chosenIn = <List extends NationalList | null>(list: List): List => {
    if (list === null) return list
    const own = remembered.filter(({ target }) => target === list.id)
    return { ...list, chosen: new Map(own.map(({ text, value }) => [fold(text), value])) }
  }
  const { sources, reasons, placementForms } = reference.national
  return {
    ...reference,
    national: {
      sources: chosenIn(sources),
      reasons: chosenIn(reasons),
      placementForms: chosenIn(placementForms),
    },
  }
}
