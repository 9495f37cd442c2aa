import type { ImportIssue, PlannedSheet, RowCounts } from '../../../shared/domain/importing.ts'
import type { SqlValue } from '../database/connection.ts'
import type { TableName } from '../database/dataTables.ts'
import { limitIssues } from './limitIssues.ts'
import type { ParsedSheet } from './parsedSheet.ts'
import type { ParsedWorkbook, SheetResult } from './parseWorkbook.ts'
import type { Profile } from './profileSchema.ts'
import { naturalKeyOf, rowHashOf, scopeOf } from './rowIdentity.ts'
import type { RowsInForce, Standing } from './rowsInForce.ts'
import { duplicate } from './validate/duplicate.ts'
import { rowsMissing } from './validate/rowsMissing.ts'
import { rowsWithdrawn } from './validate/rowsWithdrawn.ts'

/** One change that committing the plan will make. */
export interface StagedRow {
  readonly table: TableName
  readonly action: 'new' | 'changed' | 'withdrawn'
  readonly sheet: string
  readonly row: number
  readonly key: string
  readonly occurrence: number
  readonly hash: string
  readonly values: Readonly<Record<string, SqlValue>>
}

export interface ComparedWorkbook {
  readonly sheets: readonly PlannedSheet[]
  readonly issues: readonly ImportIssue[]
  readonly staged: readonly StagedRow[]
  /** Where the rows stand that the file only confirms: undoing those imports would take the rows away from this one. */
  readonly reliesOn: readonly Standing[]
}

export const noCounts: RowCounts = {
  read: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  leftOut: 0,
  questioned: 0,
  duplicate: 0,
}

export const addCounts = (a: RowCounts, b: RowCounts): RowCounts => ({
  read: a.read + b.read,
  new: a.new + b.new,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  rejected: a.rejected + b.rejected,
  leftOut: a.leftOut + b.leftOut,
  questioned: a.questioned + b.questioned,
  duplicate: a.duplicate + b.duplicate,
})

/** The lists whose extracts are drawn by municipality and date. */
const dateColumns: Partial<Record<TableName, string>> = {
  notification: 'received_on',
  placement: 'from_date',
  assessment: 'decided_on',
  appeal_ruling: 'received_on',
}

/** What was imported before for the sheet's own municipalities and years: what the sheet names is taken out again. */
function missingRows(table: TableName, parsed: ParsedSheet, inForce: RowsInForce): Set<string> {
  const dateColumn = dateColumns[table]
  const municipalities = new Set(parsed.rows.flatMap(({ values }) => values.municipality ?? []).map(String))
  if (!dateColumn || parsed.years === null || municipalities.size === 0) return new Set()
  const before = inForce.inYears(table, dateColumn, parsed.years, [...municipalities])
  return new Set(before.map(({ key, occurrence }) => `${occurrence} ${key}`))
}

/** Finds out, for every row of a file, whether it is new, changed or known. */
export function compareWorkbook(
  workbook: ParsedWorkbook,
  inForce: RowsInForce,
  fileNo: number,
  fileName: string,
): ComparedWorkbook {
  const issues: ImportIssue[] = [...workbook.issues]
  const staged: StagedRow[] = []
  const reliesOn = new Map<string, Standing>()
  const occurrences = new Map<string, { count: number; firstRow: number }>()
  const scopes = new Map<string, { profile: Profile; scope: string; sheet: string; seen: Set<string> }>()

  const compareSheet = ({ sheet, read }: SheetResult): PlannedSheet => {
    if (!read) return { sheet, profile: null, profileLabel: null, years: null, counts: noCounts }
    const { profile, parsed } = read
    const counts = {
      ...noCounts,
      read: parsed.rows.length + parsed.rejected.length + parsed.leftOut.length,
      rejected: parsed.rejected.length,
      leftOut: parsed.leftOut.length,
    }
    const missing = missingRows(profile.table, parsed, inForce)
    for (const row of parsed.rows) {
      const key = naturalKeyOf(profile, row.values)
      const seen = occurrences.get(`${profile.table} ${key}`)
      const occurrence = (seen?.count ?? 0) + 1
      occurrences.set(`${profile.table} ${key}`, { count: occurrence, firstRow: seen?.firstRow ?? row.row })
      const repeated = seen !== undefined && profile.shape === 'list'
      if (repeated) counts.duplicate += 1
      if (repeated) issues.push(duplicate({ file: fileName, sheet, row: row.row }, seen.firstRow))
      if (row.questioned || repeated) counts.questioned += 1

      missing.delete(`${occurrence} ${key}`)
      const hash = rowHashOf(profile, row.values)
      const scope = scopeOf(profile, row.values)
      if (scope !== null) {
        const id = `${profile.table} ${scope}`
        const entry = scopes.get(id) ?? { profile, scope, sheet, seen: new Set() }
        entry.seen.add(`${occurrence} ${key}`)
        scopes.set(id, entry)
      }
      const known = inForce.find(profile.table, { key, occurrence })
      if (known?.hash === hash) {
        counts.unchanged += 1
        reliesOn.set(JSON.stringify(known.standing), known.standing)
        continue
      }
      const action = known ? 'changed' : 'new'
      counts[action] += 1
      staged.push({ table: profile.table, action, sheet, row: row.row, key, occurrence, hash, values: row.values })
      inForce.put(profile.table, { key, occurrence }, hash, fileNo, scope)
    }
    if (missing.size > 0) issues.push(rowsMissing({ file: fileName, sheet }, missing.size))
    return { sheet, profile: profile.id, profileLabel: profile.label, years: parsed.years, counts }
  }

  const sheets = workbook.sheets.map(compareSheet)
  for (const { profile, scope, sheet, seen } of scopes.values()) {
    const gone = inForce.inScope(profile, scope).filter((row) => !seen.has(`${row.occurrence} ${row.key}`))
    for (const row of gone) {
      staged.push({ table: profile.table, action: 'withdrawn', sheet, row: 1, ...row, hash: '', values: {} })
      inForce.withdraw(profile.table, row)
    }
    if (gone.length > 0) issues.push(rowsWithdrawn({ file: fileName, sheet }, gone.length))
  }
  return { sheets, issues: limitIssues(issues), staged, reliesOn: [...reliesOn.values()] }
}
