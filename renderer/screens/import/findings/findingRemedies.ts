import type { FindingKey } from '../../../../shared/domain/importChoices.ts'
import type { IssueGroup } from './groupIssues.ts'

interface FindingActionSet {
  readonly correct: boolean
  readonly map: boolean
  readonly accept: boolean
  readonly leaveOut: boolean
}

/** A printed sum is no row of data: without it, the lines and their sum are what they were. */
const SUMS: ReadonlySet<string> = new Set(['total-differs'])

/** What a person may do about a group. Rows with an error are left out already, so those are only corrected. */
export function actionsFor(group: IssueGroup): FindingActionSet {
  const open = group.accepted === null
  const asked = group.severity === 'warning' || group.severity === 'query'
  return {
    correct: open && group.severity !== 'info' && correctable(group).length > 0,
    map: open && group.remedy === 'mapping',
    accept: open && asked,
    leaveOut: open && asked && rowCount(group) > 0 && !SUMS.has(group.rule),
  }
}

/** A cell that can be corrected. */
export interface CellAt {
  readonly sheet: string
  readonly row: number
  readonly at: number
}

/** The cells that a group's findings are about, each once. */
export function correctable(group: IssueGroup): readonly CellAt[] {
  const cells = new Map<string, CellAt>()
  for (const { at, place } of group.issues) {
    if (at === undefined || place.sheet === undefined || place.row === undefined) continue
    cells.set(`${place.row} ${at} ${place.sheet}`, { sheet: place.sheet, row: place.row, at })
  }
  return [...cells.values()]
}

/** One row of a group, as a choice names it. */
export interface FoundRow extends FindingKey {
  readonly row: number
}

/** The rows that a group's findings are about, in the order of the sheet. */
export function rowsOf(group: IssueGroup, file: string): readonly FoundRow[] {
  const rows = new Map<string, FoundRow>()
  for (const { rule, place } of group.issues) {
    if (place.row === undefined) continue
    const found = { file, sheet: place.sheet ?? null, rule, column: place.column ?? null, row: place.row }
    rows.set(JSON.stringify(found), found)
  }
  return [...rows.values()].sort((a, b) => a.row - b.row)
}

/** How many rows leaving out the whole group would take: those named, and those that a last finding only counts. */
export function rowCount(group: IssueGroup): number {
  const named = new Set<string>()
  let counted = 0
  for (const { place, count = 0 } of group.issues) {
    if (place.row === undefined) counted += count
    else named.add(JSON.stringify([place.sheet, place.row]))
  }
  return named.size === 0 ? 0 : named.size + counted
}
