import { createSecretKey } from 'node:crypto'
import { basename } from 'node:path'
import type { ImportChoices } from '../../../shared/domain/importChoices.ts'
import type { Workbook } from '../../../shared/domain/importing.ts'
import { fail, type Problem } from '../../../shared/problems.ts'
import type { SqlValue } from '../database/connection.ts'
import type { TableName } from '../database/dataTables.ts'
import type { StoredMapping } from '../database/importMemory.ts'
import { pseudonymOf } from '../database/pseudonymKey.ts'
import type { Outbox } from '../jobs/outbox.ts'
import { maskCpr } from './cells/cpr.ts'
import { learnedColumns } from './fingerprint.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import { type PackedRows, packRow } from './packedRows.ts'
import type { LearnedMemory, ParseContext } from './parsedSheet.ts'
import { type EmitSheetRow, parseWorkbook, type SheetResult } from './parseWorkbook.ts'
import type { Profile } from './profileSchema.ts'
import { readWorkbook } from './readWorkbook/readWorkbook.ts'
import { chosenEncoding } from './validate/askEncoding.ts'

export interface FileToParse {
  readonly path: string
  /** What the choices were looked up by: the file must not change in between. */
  readonly sha256: string
  /** They come with the job: a packed program's worker cannot look into the archive that they lie in. */
  readonly templates: ImportTemplates
  /** The project's pseudonym key in hexadecimal; null where this computer lacks it. */
  readonly key: string | null
  readonly today: string
  readonly choices: ImportChoices
  readonly memory: LearnedMemory
}

/** Accepted rows of one sheet, in order. */
export interface FilePart {
  readonly sheet: number
  readonly sheetName: string
  readonly profile: string
  readonly table: TableName
  readonly rows: PackedRows
}

/** A sheet without its rows: those have gone ahead as parts. */
export interface ReadSheet extends Omit<SheetResult, 'profile'> {
  readonly profile: string | null
  /** The mapping that a person made for it, as it is remembered. */
  readonly learned: StoredMapping | null
}

export interface ReadFile extends Pick<Workbook, 'fileName' | 'sha256' | 'bytes' | 'format'> {
  readonly sheets: readonly ReadSheet[]
  /** Why nothing of the file can be taken. */
  readonly problem: Problem | null
}

/** Few enough that the engine gives way often, many enough that handing over costs little. */
const ROWS_A_PART = 500
const reading = { da: 'Læser filen', en: 'Reading the file' }
const checking = { da: 'Kontrollerer rækkerne', en: 'Checking the rows' }

function pseudonymWith(key: string | null, file: string): ParseContext['pseudonym'] {
  const secret = key === null ? null : createSecretKey(key, 'hex')
  return (digits) =>
    secret
      ? pseudonymOf(secret, digits)
      : fail(
          'database.key-missing',
          {
            da: `Projektets nøgle findes ikke på denne computer. Filen »${file}« har CPR-numre og kan ikke indlæses uden den. Indlæs på den computer, hvor projektet er oprettet.`,
            en: `The project's key is not on this computer. The file “${file}” has CPR numbers and cannot be imported without it. Import on the computer where the project was made.`,
          },
          { file },
        )
}

/** Collects rows of one sheet and profile into parts. */
function partsTo(outbox: Outbox<FilePart>) {
  let rows: SqlValue[] = []
  let count = 0
  let current: { readonly sheet: number; readonly sheetName: string; readonly profile: Profile } | null = null

  function flush(): void {
    if (current && count > 0) {
      const { sheet, sheetName, profile } = current
      outbox.part({ sheet, sheetName, profile: profile.id, table: profile.table, rows })
    }
    rows = []
    count = 0
  }

  const add: EmitSheetRow = (sheet, row, profile, sheetName) => {
    if (current?.sheet !== sheet || current.profile !== profile || count >= ROWS_A_PART) {
      flush()
      current = { sheet, sheetName, profile }
    }
    packRow(rows, profile.table, row)
    count += 1
  }

  return { add, flush }
}

function learnedFrom(sheet: SheetResult): StoredMapping | null {
  if (sheet.mappedBy !== 'hand' || sheet.fingerprint === null) return null
  const columns = sheet.columns.map((column) => ({ ...column, header: maskCpr(column.header) }))
  return {
    fingerprint: sheet.fingerprint,
    profile: sheet.profile?.id ?? null,
    columns: learnedColumns(columns),
  }
}

/** Bytes to rows that are ready to be compared. Runs in the worker, so that nothing untrusted gets near the database. */
export async function parseFile(file: FileToParse, outbox: Outbox<FilePart>): Promise<ReadFile> {
  const read = await readWorkbook(file.path, {
    encoding: chosenEncoding(file.choices.answers),
    onProgress: (done, total) => outbox.progress({ step: reading, done, total }),
  })
  if (read.sha256 !== file.sha256) {
    fail('file.unreadable', {
      da: `Filen »${maskCpr(basename(file.path))}« blev ændret, mens den blev læst. Luk den i andre programmer, og vælg den igen.`,
      en: `The file “${maskCpr(basename(file.path))}” changed while it was being read. Close it in other programs and choose it again.`,
    })
  }
  const fileName = maskCpr(read.fileName)
  const sheets = read.sheets.map((sheet) => ({ ...sheet, name: maskCpr(sheet.name) }))
  const total = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const { templates } = file
  const context: ParseContext = {
    file: fileName,
    today: file.today,
    codeLists: templates.codeLists,
    charts: templates.charts,
    choices: file.choices,
    memory: file.memory,
    pseudonym: pseudonymWith(file.key, fileName),
  }
  const parts = partsTo(outbox)
  let done = 0
  const parsed = parseWorkbook({ ...read, fileName, sheets }, templates, context, (sheet, row, profile, sheetName) => {
    parts.add(sheet, row, profile, sheetName)
    done += 1
    if (done % ROWS_A_PART === 0) outbox.progress({ step: checking, done, total })
  })
  parts.flush()
  const { sha256, bytes, format } = read
  return {
    fileName,
    sha256,
    bytes,
    format,
    problem: parsed.problem,
    sheets: parsed.sheets.map((sheet) => ({
      ...sheet,
      profile: sheet.profile?.id ?? null,
      learned: learnedFrom(sheet),
    })),
  }
}
