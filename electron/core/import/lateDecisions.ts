import type { ImportChoices, ValueChoice } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import { batchJudgement, judgeBatch } from '../database/batchJudgement.ts'
import type { ReadDatabase, WriteDatabase } from '../database/connection.ts'
import { choicesOfFile, type LearnedFromFile, learnedValues } from '../database/importMemory.ts'
import { acceptedDecisions } from './importDecisions.ts'

/** The same decisions, in whatever order they were made. */
function saysSame(one: ImportChoices | null, other: ImportChoices | null): boolean {
  const entries = (choices: ImportChoices | null): string[] =>
    Object.entries(choices ?? {})
      .flatMap(([kind, list]) => list.map((entry: object) => JSON.stringify([kind, Object.entries(entry).toSorted()])))
      .toSorted()
  return JSON.stringify(entries(one)) === JSON.stringify(entries(other))
}

const wordIn = ({ target, text, value }: ValueChoice): string => JSON.stringify([target, text, value])

/** True where a person has decided something about a file that is not known yet, though its rows may be. */
export function isNews(db: ReadDatabase, sha256: string, { values, choices }: LearnedFromFile): boolean {
  const known = new Set(learnedValues(db).map(({ entry }) => wordIn(entry)))
  return !saysSame(choices, choicesOfFile(db, sha256)) || values.some((value) => !known.has(wordIn(value)))
}

function judged(issue: ImportIssue, accepted: ImportChoices['accepted']): ImportIssue {
  const { accepted: _before, ...open } = issue
  const { sheet = null, column = null } = issue.place
  const choice = accepted.find(
    (one) => one.rule === issue.rule && one.column === column && (one.sheet === null || one.sheet === sheet),
  )
  return choice ? { ...open, accepted: choice.reason } : open
}

/**
 * What a person accepts in a file whose rows are all known belongs to the import that brought these very bytes: its
 * findings are judged anew. The number of that import, or null where none is in force.
 */
export function judgeAgain(db: WriteDatabase, sha256: string, choices: ImportChoices | null): number | null {
  const batch = batchJudgement(db, sha256)
  if (!batch) return null
  const issues = batch.issues.map((issue) => judged(issue, choices?.accepted ?? []))
  const others = batch.decisions.filter(({ kind }) => kind !== 'accepted')
  judgeBatch(db, { id: batch.id, issues, decisions: [...acceptedDecisions(issues), ...others] })
  return batch.id
}
