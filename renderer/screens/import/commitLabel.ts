import type { TFunction } from 'i18next'
import type { ImportPlan, PlannedSheet } from '../../../shared/domain/importing.ts'
import { rowsToWrite } from '../../../shared/domain/rowsToWrite.ts'
import type { Bilingual } from '../../../shared/statistics/metric.ts'

const withData = (plan: ImportPlan): readonly PlannedSheet[] =>
  plan.files.filter((file) => file.problem === null).flatMap((file) => file.sheets.filter((sheet) => sheet.profile))

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
  const [only] = profiles.values()
  if (profiles.size === 1 && only && rows > 1) {
    return t('import.commit', { count: rows, rows: count(rows), noun: pick(only).toLowerCase() })
  }
  return t('import.commitFiles', { count: taken.length, rows: count(rows), files: count(taken.length) })
}
