import { createHmac } from 'node:crypto'
import { dataTables } from '../../../electron/core/database/dataTables.ts'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import type { LearnedMemory, ParsedRow } from '../../../electron/core/import/parsedSheet.ts'
import { type ParsedWorkbook, parseWorkbook } from '../../../electron/core/import/parseWorkbook.ts'
import type { Profile } from '../../../electron/core/import/profileSchema.ts'
import { readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import { chosenEncoding } from '../../../electron/core/import/validate/askEncoding.ts'
import type { ChildKey } from '../../../shared/domain/cases.ts'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue, Workbook } from '../../../shared/domain/importing.ts'
import { templatesFolder } from '../testProject.ts'

export const templates = loadImportTemplates(templatesFolder)

export interface TakenRow extends ParsedRow {
  readonly profile: Profile
  readonly sheet: string
}

export interface ParsedFile extends ParsedWorkbook {
  readonly rows: readonly TakenRow[]
  readonly issues: readonly ImportIssue[]
}

const noMemory: LearnedMemory = { mappings: new Map(), values: [] }

export function parse(workbook: Workbook, choices: ImportChoices = noChoices, memory = noMemory): ParsedFile {
  const rows: TakenRow[] = []
  const context = {
    file: workbook.fileName,
    today: '2014-02-03',
    codeLists: templates.codeLists,
    charts: templates.charts,
    choices,
    memory,
    pseudonym: (digits: string): ChildKey =>
      createHmac('sha256', 'test').update(digits).digest('hex').slice(0, 32) as ChildKey,
  }
  const parsed = parseWorkbook(workbook, templates, context, (_, row, profile, sheet) =>
    rows.push({ ...row, profile, sheet }),
  )
  return { ...parsed, rows, issues: parsed.sheets.flatMap((sheet) => sheet.issues) }
}

export const parsePath = async (path: string, choices?: ImportChoices): Promise<ParsedFile> =>
  parse(await readWorkbook(path, { encoding: chosenEncoding(choices?.answers ?? []) }), choices)

/** What is stored of the rows, in an order of its own: equal for two files that say the same. */
export const storedRows = (rows: readonly TakenRow[]): string[] =>
  rows
    .map(({ profile, values }) => {
      const columns = dataTables[profile.table].filter((column) => !profile.volatile.includes(column))
      return JSON.stringify([profile.table, ...columns.map((column) => values[column] ?? null)])
    })
    .sort()

/** What a person is asked: groups of findings that want a decision, and questions that nobody has answered. */
export function questionsOf({ issues, sheets }: Pick<ParsedFile, 'issues' | 'sheets'>): string[] {
  const groups = issues
    .filter(({ severity }) => severity === 'query' || severity === 'warning')
    .map(({ rule, place }) => `${rule} ${place.column ?? ''}`)
  const open = sheets.flatMap(({ questions }) => questions).filter(({ answer }) => answer === null)
  return [...new Set([...groups, ...open.map(({ kind, column }) => `${kind} ${column ?? ''}`)])]
}
