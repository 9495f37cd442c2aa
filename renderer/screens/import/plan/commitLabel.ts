import type { TFunction } from 'i18next'
import type { ImportPlan, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { rowsToWrite } from '../../../../shared/domain/rowsToWrite.ts'
import type { Bilingual } from '../../../../shared/statistics/metric.ts'

const withData = (plan: ImportPlan): readonly PlannedSheet[] =>
  plan.files.filter((file) => file.problem === null).flatMap((file) => file.sheets.filter((sheet) => sheet.profile))

const withdraws = (plan: ImportPlan): boolean =>
  withData(plan).some(({ examples }) => examples.some(({ action }) => action === 'withdrawn'))

/** Datasets whose name is the plural of what one row is. */
const countable: ReadonlySet<string | null> = new Set(['notifications', 'placements', 'assessments', 'appeal-rulings'])

/** What the button will do, in its own words: "Indlæs 524 underretninger" or "Indlæs 2.312 rækker fra 12 filer". */
export function commitLabel(
  plan: ImportPlan,
  t: TFunction,
  pick: (texts: Bilingual) => string,
  count: (value: number) => string,
): string {
  const rows = rowsToWrite(plan.counts)
  const taken = plan.files.filter((file) => file.problem === null)
  const profiles = new Map(withData(plan).map((sheet) => [sheet.profile, sheet.profileLabel]))
  const [[profile, name] = [null, null]] = profiles
  // Rows that only go away are no rows to import, but a change all the same.
  if (rows === 0) return t(withdraws(plan) ? 'import.commitChanges' : 'import.commitChoices')
  if (rows === 1) return t('import.commitOne')
  if (profiles.size === 1 && name && countable.has(profile)) {
    return t('import.commit', { count: rows, rows: count(rows), noun: pick(name).toLowerCase() })
  }
  return t('import.commitFiles', { count: taken.length, rows: count(rows), files: count(taken.length) })
}
