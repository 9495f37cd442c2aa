import type { TFunction } from 'i18next'
import type { RowCounts } from '../../../../shared/domain/importing.ts'

/** What was found in the files, read out once they have been read: "Læst: 1 ny række, 0 ændrede og 2 udeladte." */
export function planReadText(counts: RowCounts, t: TFunction, count: (value: number) => string): string {
  const left = counts.rejected + counts.leftOut
  return t('import.planRead', {
    new: t('import.planNew', { count: counts.new, rows: count(counts.new) }),
    changed: t('import.planChanged', { count: counts.changed, rows: count(counts.changed) }),
    left: t('import.planLeftOut', { count: left, rows: count(left) }),
  })
}
