import { z } from 'zod'
import { dataTables, type TableName, tableNames } from '../database/dataTables.ts'

const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })
const synonyms = z.array(z.string().min(1)).min(1)
const table = z.enum(tableNames as [TableName, ...TableName[]])

const common = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: bilingual,
  table,
  /** Columns of the table that together name a row; equal rows are told apart by their occurrence number. */
  key: synonyms,
  /** Columns that may differ without making it another version of the row (running numbers of an extract). */
  volatile: z.array(z.string()).default([]),
  /** For whole tables: rows of the same scope that the new file no longer has are withdrawn. */
  scope: z.array(z.string()).default([]),
}

const fieldTypes = [
  'text',
  'identifier',
  'code',
  'date',
  'cpr',
  'integer',
  'decimal',
  'money',
  'yesNo',
  'municipality',
  'period',
] as const

const listColumn = z.strictObject({
  field: z.string().regex(/^[a-zA-Z]+$/),
  headers: synonyms,
  type: z.enum(fieldTypes),
  /** The file is refused without this column. */
  required: z.boolean().default(true),
  /** The row is left out when this cell is empty. */
  filled: z.boolean().default(false),
  codeList: z.string().optional(),
})

const list = z.strictObject({
  shape: z.literal('list'),
  ...common,
  columns: z.array(listColumn).min(1),
  /** Columns that say who or where somebody is: never stored, only known again where they do not belong. */
  personal: z.array(z.string()).default([]),
  /** Columns known to hold free text: never read. Others that nobody asked for are dropped as well. */
  dropped: z.array(z.string()).default([]),
})

const monthMatrix = z.strictObject({
  shape: z.literal('monthMatrix'),
  ...common,
  rowHeaders: synonyms,
  codeList: z.string(),
  measures: z
    .array(z.strictObject({ column: z.string(), titles: synonyms, decimals: z.number().int().min(0).max(4) }))
    .min(1),
  totalRows: synonyms,
  /** Rows and columns that are computed from the others. */
  averages: synonyms,
})

const statbank = z.strictObject({
  shape: z.literal('statbank'),
  ...common,
  titles: synonyms,
  columns: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('quarters') }),
    z.strictObject({ kind: z.literal('codes'), codeList: z.string() }),
    z.strictObject({ kind: z.literal('accounts'), codeList: z.string() }),
  ]),
})

const printedLedger = z.strictObject({
  shape: z.literal('printedLedger'),
  ...common,
  budget: synonyms,
  /** Counts before the budget where a table has both. */
  revisedBudget: synonyms,
  accounts: synonyms,
  forecast: synonyms,
  deviation: synonyms,
  asOf: synonyms,
})

export const profileSchema = z
  .discriminatedUnion('shape', [list, monthMatrix, statbank, printedLedger])
  .superRefine((profile, context) => {
    const known: readonly string[] = dataTables[profile.table]
    for (const column of [...profile.key, ...profile.volatile, ...profile.scope]) {
      if (!known.includes(column))
        context.addIssue({ code: 'custom', message: `${profile.table} has no column ${column}` })
    }
  })

export type Profile = z.infer<typeof profileSchema>
export type ListProfile = z.infer<typeof list>
export type ListColumn = z.infer<typeof listColumn>
export type MonthMatrixProfile = z.infer<typeof monthMatrix>
export type StatbankProfile = z.infer<typeof statbank>
export type PrintedLedgerProfile = z.infer<typeof printedLedger>
