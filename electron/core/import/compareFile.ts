import type { ImportChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue, RowCounts, RowExample } from '../../../shared/domain/importing.ts'
import { noCounts } from '../../../shared/domain/rowCounts.ts'
import type { WriteDatabase } from '../database/connection.ts'
import { dataTables, type TableName } from '../database/dataTables.ts'
import { type StagedRow, StagingWriter, type Stretch } from '../database/staging.ts'
import { giveWay } from '../jobs/createJobs.ts'
import { unpackRows } from './packedRows.ts'
import type { FilePart, ReadSheet } from './parseFile.ts'
import type { Profile } from './profileSchema.ts'
import { changedExample, ExampleList, newExample, withdrawnExample } from './rowExamples.ts'
import { type IdentifiedRow, identifierOf } from './rowIdentity.ts'
import { idOf, type RowsInForce, type Standing, type TableAhead } from './rowsInForce.ts'
import { SheetFindings } from './sheetFindings.ts'
import { duplicate } from './validate/duplicate.ts'
import type { AbsentRows } from './validate/project/projectRows.ts'
import { rowsMissing } from './validate/rowsMissing.ts'
import { rowsWithdrawn } from './validate/rowsWithdrawn.ts'

export interface FileToCompare {
  readonly db: WriteDatabase
  readonly inForce: RowsInForce
  readonly profiles: readonly Profile[]
  readonly choices: ImportChoices
  readonly fileNo: number
  readonly fileName: string
  readonly firstPlace: number
  /** False for the last file of a plan: nobody will ask what it does. */
  readonly followed: boolean
}

/** What became of one sheet's rows. */
export interface ComparedSheet {
  readonly counts: RowCounts
  readonly examples: readonly RowExample[]
  /** Findings that only the comparison can make; the sheet's own come with the sheet. */
  readonly issues: readonly ImportIssue[]
  /** Row numbers that only the comparison left out, because a person said so. */
  readonly leftOut: readonly number[]
}

export interface ComparedFile {
  readonly sheets: readonly ComparedSheet[]
  /** Placements that were open when the sheets' years began and are not in the file. */
  readonly absent: readonly AbsentRows[]
  readonly tables: readonly TableName[]
  readonly places: Stretch
  /** Where the rows stand that the file only confirms: undoing those imports would take the rows away from this one. */
  readonly reliesOn: readonly Standing[]
}

/** The lists whose extracts are drawn by municipality and date. */
const dateColumns: Partial<Record<TableName, string>> = {
  notification: 'received_on',
  placement: 'from_date',
  assessment: 'decided_on',
  appeal_ruling: 'received_on',
}

const columnsOf = (table: TableName): readonly string[] => dataTables[table]

const ROWS_LOOKED_THROUGH = 2_000

interface SheetState {
  readonly counts: { -readonly [Key in keyof RowCounts]: RowCounts[Key] }
  readonly examples: ExampleList
  readonly findings: SheetFindings
  readonly municipalities: Set<string>
  readonly leftOut: number[]
  table: TableName | null
}

interface Scope {
  readonly profile: Profile
  readonly scope: string
  readonly sheet: number
}

/** Compares a file with what is in force, row by row as they come, and stages every change. */
export class FileComparison {
  readonly #file: FileToCompare
  readonly #writer: StagingWriter
  readonly #sheets = new Map<number, SheetState>()
  readonly #names = new Map<number, string>()
  /** By table and key: how many rows of the file have it, and which was the first. */
  readonly #seen = new Map<TableName, Map<string, { count: number; readonly firstRow: number }>>()
  readonly #scopes = new Map<string, Scope>()
  readonly #ahead = new Map<TableName, TableAhead>()
  readonly #reliesOn = new Map<string, Standing>()
  readonly #tables = new Set<TableName>()
  #place: number

  constructor(file: FileToCompare) {
    this.#file = file
    this.#writer = new StagingWriter(file.db)
    this.#place = file.firstPlace
  }

  get nextPlace(): number {
    return this.#place
  }

  #sheet(index: number, name: string): SheetState {
    const known = this.#sheets.get(index)
    if (known) return known
    const state: SheetState = {
      counts: { ...noCounts },
      examples: new ExampleList(),
      findings: new SheetFindings(this.#file.choices, name),
      municipalities: new Set(),
      leftOut: [],
      table: null,
    }
    this.#names.set(index, name)
    this.#sheets.set(index, state)
    return state
  }

  #seenIn(table: TableName): Map<string, { count: number; readonly firstRow: number }> {
    const known = this.#seen.get(table)
    if (known) return known
    const fresh = new Map<string, { count: number; readonly firstRow: number }>()
    this.#seen.set(table, fresh)
    return fresh
  }

  #aheadIn(table: TableName): TableAhead {
    const known = this.#ahead.get(table)
    if (known) return known
    const fresh: TableAhead = new Map()
    this.#ahead.set(table, fresh)
    return fresh
  }

  /** Takes some accepted rows of a sheet: finds out whether each is new, changed or known, and stages what is not known. */
  take(part: FilePart): void {
    const { db, profiles } = this.#file
    const profile = profiles.find((each) => each.id === part.profile)
    if (!profile) throw new Error(`No profile ${part.profile}`)
    const state = this.#sheet(part.sheet, part.sheetName)
    state.table = part.table
    const at = columnsOf(part.table).indexOf('municipality')
    const staged: StagedRow[] = []
    const identify = identifierOf(profile)
    for (const row of unpackRows(part.rows, part.table)) {
      const municipality = row.values[at]
      if (typeof municipality === 'string') state.municipalities.add(municipality)
      const change = this.#compare(part, profile, state, identify(row))
      if (change) staged.push(change)
    }
    if (staged.length === 0) return
    this.#tables.add(part.table)
    db.transaction(() => this.#writer.insert(part.table, staged))()
  }

  #compare(part: FilePart, profile: Profile, state: SheetState, row: IdentifiedRow): StagedRow | null {
    const { table, sheet, sheetName } = part
    const { inForce, fileName, fileNo, followed } = this.#file
    const { counts, examples, findings } = state
    const seen = this.#seenIn(table)
    const earlier = seen.get(row.key)
    const repeated = earlier !== undefined && profile.shape === 'list'
    const finding = repeated
      ? findings.settle([duplicate({ file: fileName, sheet: sheetName, row: row.row }, earlier.firstRow)])
      : 'taken'
    if (finding === 'leftOut') {
      state.leftOut.push(row.row)
      return null
    }
    const occurrence = (earlier?.count ?? 0) + 1
    if (earlier) earlier.count = occurrence
    else seen.set(row.key, { count: occurrence, firstRow: row.row })
    if (repeated) counts.duplicate += 1
    if (row.questioned || finding === 'questioned') counts.questioned += 1
    if (row.scope !== null) this.#scopes.set(`${table} ${row.scope}`, { profile, scope: row.scope, sheet })

    const identity = { key: row.key, occurrence }
    const known = inForce.find(table, identity)
    if (known?.hash === row.hash) {
      counts.unchanged += 1
      this.#rely(known.standing)
      return null
    }
    const action = known ? 'changed' : 'new'
    counts[action] += 1
    if (examples.wants(action)) {
      const own = { profile, row: row.row, values: row.values }
      examples.add(known ? changedExample(own, inForce.values(table, identity, known.standing)) : newExample(own))
    }
    const place = this.#place
    this.#place += 1
    if (followed) {
      const { hash, scope } = row
      this.#aheadIn(table).set(idOf(identity), { ...identity, hash, scope, standing: { file: fileNo, place } })
    }
    return { place, action, sheet: sheetName, row: row.row, ...identity, hash: row.hash, values: row.values }
  }

  #rely(standing: Standing): void {
    const id = 'batch' in standing ? `batch ${standing.batch}` : `file ${standing.file}`
    if (!this.#reliesOn.has(id)) this.#reliesOn.set(id, standing)
  }

  /** When all rows have come: what earlier imports had that the file does not, and the sums. */
  async finish(sheets: readonly ReadSheet[], signal: AbortSignal | undefined): Promise<ComparedFile> {
    for (const [index, sheet] of sheets.entries()) await this.#tellMissing(index, sheet, signal)
    const absent = sheets.flatMap((sheet, index) => this.#openAndAbsent(index, sheet))
    this.#withdraw()
    for (const [table, ahead] of this.#ahead) this.#file.inForce.follow(table, ahead)
    return {
      sheets: sheets.map((sheet, index) => this.#compared(sheet, index)),
      absent,
      tables: [...this.#tables],
      places: [this.#file.firstPlace, this.#place - 1],
      reliesOn: [...this.#reliesOn.values()],
    }
  }

  #compared({ name, parsed }: ReadSheet, index: number): ComparedSheet {
    const { counts, examples, findings, leftOut: leftOutHere } = this.#sheet(index, name)
    const rejected = parsed?.rejected.length ?? 0
    const leftOut = (parsed?.leftOut.length ?? 0) + leftOutHere.length
    const read = counts.new + counts.changed + counts.unchanged + rejected + leftOut
    return {
      counts: { ...counts, read, rejected, leftOut },
      examples: examples.all(),
      issues: findings.all(),
      leftOut: leftOutHere,
    }
  }

  /** What was imported before for the sheet's own municipalities and years, and is not in the file. */
  async #tellMissing(index: number, { name, parsed }: ReadSheet, signal: AbortSignal | undefined): Promise<void> {
    const { table, municipalities, findings } = this.#sheet(index, name)
    const dateColumn = table === null ? undefined : dateColumns[table]
    if (table === null || dateColumn === undefined || !parsed?.years || municipalities.size === 0) return
    const seen = this.#seenIn(table)
    const asked = { table, dateColumn, years: parsed.years, municipalities: [...municipalities] }
    let missing = 0
    for (let after = 0; ; ) {
      const rows = this.#file.inForce.inYears(asked, after, ROWS_LOOKED_THROUGH)
      for (const { key, occurrence } of rows) if (occurrence > (seen.get(key)?.count ?? 0)) missing += 1
      after = rows.at(-1)?.id ?? after
      if (rows.length < ROWS_LOOKED_THROUGH) break
      await giveWay(signal)
    }
    if (missing > 0) findings.tell(rowsMissing({ file: this.#file.fileName, sheet: name }, missing))
  }

  #openAndAbsent(index: number, { name, parsed }: ReadSheet): AbsentRows[] {
    const { table, municipalities } = this.#sheet(index, name)
    if (table !== 'placement' || !parsed?.years) return []
    const [year] = parsed.years
    const seen = this.#seenIn(table)
    return [...municipalities].map((municipality) => {
      const open = this.#file.inForce.openPlacements(municipality, year)
      const absent = open.filter(({ key, occurrence }) => occurrence > (seen.get(key)?.count ?? 0))
      return { place: { file: this.#file.fileName, sheet: name }, municipality, year, count: absent.length }
    })
  }

  /** Rows of a scope that the file claims to list completely, and does not list. */
  #withdraw(): void {
    const { db, inForce, fileName } = this.#file
    for (const { profile, scope, sheet } of this.#scopes.values()) {
      const { table } = profile
      const seen = this.#seenIn(table)
      const gone = inForce.inScope(profile, scope).filter((row) => row.occurrence > (seen.get(row.key)?.count ?? 0))
      if (gone.length === 0) continue
      const name = this.#names.get(sheet) ?? ''
      const { examples, findings } = this.#sheet(sheet, name)
      const staged = gone.map(({ key, occurrence, standing }): StagedRow => {
        const identity = { key, occurrence }
        if (examples.wants('withdrawn'))
          examples.add(withdrawnExample(profile, inForce.values(table, identity, standing)))
        this.#aheadIn(table).set(idOf(identity), null)
        const place = this.#place
        this.#place += 1
        return {
          place,
          action: 'withdrawn',
          sheet: name,
          row: 1,
          ...identity,
          hash: '',
          values: columnsOf(table).map(() => null),
        }
      })
      this.#tables.add(table)
      db.transaction(() => this.#writer.insert(table, staged))()
      findings.tell(rowsWithdrawn({ file: fileName, sheet: name }, gone.length))
    }
  }
}
