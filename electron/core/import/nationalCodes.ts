import type { NationalCodes } from '../../../shared/contract/importing.ts'
import { fold } from '../../../shared/danish.ts'
import { type LocalCodeList, nationalCode, nationalCodesIn } from '../../../shared/domain/codeLabels.ts'
import type { ValueChoice } from '../../../shared/domain/importChoices.ts'
import { fail } from '../../../shared/problems.ts'
import { learnedValues, learnValue } from '../database/importMemory.ts'
import type { Project } from '../database/project.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import { type CodeList, type CodeLists, findCode } from './codeLists.ts'

/** A name may be "constructor". */
const listNamed = (lists: CodeLists, name: string): CodeList | undefined =>
  Object.hasOwn(lists, name) ? lists[name] : undefined

/**
 * A list of local codes with its national counterpart and what people have chosen; null for a list that Statistics
 * Denmark has none for. A choice is remembered as a word of the national list, so it travels with all that is remembered.
 */
export function localCodeList(
  lists: CodeLists,
  target: string,
  remembered: readonly ValueChoice[],
): LocalCodeList | null {
  const list = listNamed(lists, target)
  const national = listNamed(lists, list?.national ?? '')
  if (!list || !national) return null
  const own = remembered.filter((choice) => choice.target === list.national)
  const chosen = new Map(own.map(({ text, value }) => [fold(text), value]))
  return { codes: list.codes, national: national.codes, chosen }
}

const remembered = ({ db }: Project): ValueChoice[] =>
  withSqliteProblems(() => learnedValues(db).map(({ entry }) => entry))

/** In which national code each local code is counted, that year; all lists that have a national counterpart. */
export function nationalCodes(project: Project, lists: CodeLists, year: number): NationalCodes[] {
  const choices = remembered(project)
  return Object.entries(lists).flatMap(([target, { label, national, codes }]): NationalCodes[] => {
    const list = localCodeList(lists, target, choices)
    if (!list || national === undefined) return []
    const usual = { ...list, chosen: new Map<string, string>() }
    return [
      {
        target,
        label,
        national,
        options: nationalCodesIn(list, year),
        codes: codes.map(({ code }) => ({
          code,
          national: nationalCode(list, code, year),
          usual: nationalCode(usual, code, year),
          chosen: list.chosen.has(fold(code)),
        })),
      },
    ]
  })
}

export interface NationalChoice {
  readonly target: string
  readonly code: string
  readonly national: string
}

/** Counts a local code in another national code from now on, in all years that have it. `import.forget` takes it back. */
export function chooseNational({ db, effects }: Project, lists: CodeLists, choice: NationalChoice): void {
  const list = listNamed(lists, choice.target)
  const counterpart = listNamed(lists, list?.national ?? '')
  const local = list && findCode(list, choice.code)
  const national = counterpart?.codes.find(({ code }) => code === choice.national)
  if (!list?.national || !local || !national) {
    fail('input.invalid', {
      da: 'Kodelisten har ikke både den lokale og den nationale kode. Vælg koderne fra listen.',
      en: 'The code list does not have both the local and the national code. Choose the codes from the list.',
    })
  }
  const learned = { target: list.national, text: local.code, value: national.code }
  withSqliteProblems(() => learnValue(db, learned, effects.now().toISOString()))
}
