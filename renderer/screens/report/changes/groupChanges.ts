import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import { cellKey } from '../../../ui/cellKey.ts'

/** One number with all the places of a chapter that it is written in, the text's before those of figures and tables. */
export interface ChangedPlaces {
  readonly first: ChangedNumber
  readonly others: readonly ChangedNumber[]
}

export function groupChanges(changes: readonly ChangedNumber[]): readonly ChangedPlaces[] {
  const groups = new Map<string, ChangedPlaces>()
  for (const change of changes) {
    const key = cellKey(change)
    const group = groups.get(key)
    groups.set(key, group ? { ...group, others: [...group.others, change] } : { first: change, others: [] })
  }
  return [...groups.values()]
}
