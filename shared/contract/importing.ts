import { z } from 'zod'
import type { NationalCode } from '../domain/codeLabels.ts'
import type { SheetNotes } from '../domain/grid.ts'
import { reason } from './reason.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const sheet = z.string().max(300)
const at = z.number().int().min(0).max(16_383)
const row = z.number().int().min(1).max(1_048_576)
const short = z.string().max(300)
const findingKey = { file: sha256, sheet: sheet.nullable(), rule: short, column: short.nullable() }

export const importChoices = z.strictObject({
  mappings: z
    .array(
      z.strictObject({
        file: sha256,
        sheet,
        profile: short.nullable(),
        headerRow: row.nullable(),
        columns: z
          .array(z.strictObject({ at, field: short.nullable() }))
          .max(16_384)
          .readonly(),
      }),
    )
    .max(1_000)
    .readonly(),
  answers: z
    .array(z.strictObject({ file: sha256, sheet, at: at.nullable(), kind: short, value: short }))
    .max(10_000)
    .readonly(),
  corrections: z
    .array(z.strictObject({ file: sha256, sheet, row, at, text: z.string().max(2_000) }))
    .max(100_000)
    .readonly(),
  values: z
    .array(z.strictObject({ target: short, text: z.string().min(1).max(300), value: short }))
    .max(10_000)
    .readonly(),
  accepted: z
    .array(z.strictObject({ ...findingKey, reason }))
    .max(10_000)
    .readonly(),
  leftOut: z
    .array(z.strictObject({ ...findingKey, row: row.nullable(), reason }))
    .max(100_000)
    .readonly(),
})

/** The first rows of a sheet as a person would read them; digits in the form of a CPR number are blotted out. */
export interface SheetPreview {
  readonly sheet: string
  readonly notes: SheetNotes
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
  /** True where the sheet goes on. */
  readonly more: boolean
}

/** A stored row of an import, as it stands. */
export interface BatchRow {
  readonly dataset: { readonly da: string; readonly en: string }
  readonly sheet: string
  readonly row: number
  readonly fields: readonly { readonly field: string; readonly value: string }[]
  /** Number of the import that put another version in its place; null while the row is in force. */
  readonly replacedBy: number | null
}

export interface BatchRows {
  readonly rows: readonly BatchRow[]
  readonly total: number
}

/** What earlier imports taught the program. */
export interface ImportMemory {
  readonly mappings: readonly {
    readonly fingerprint: string
    readonly profile: string | null
    readonly label: { readonly da: string; readonly en: string } | null
    readonly columns: readonly { readonly header: string; readonly field: string | null }[]
    readonly learnedAt: string
  }[]
  readonly values: readonly {
    readonly target: string
    readonly label: { readonly da: string; readonly en: string }
    readonly text: string
    readonly value: string
    readonly learnedAt: string
  }[]
}

/** A code list as a person chooses from it; years bound a code to a law or a break of Statistics Denmark. */
export interface CodeListInfo {
  readonly target: string
  readonly label: { readonly da: string; readonly en: string }
  readonly codes: readonly { readonly code: string; readonly from: number | null; readonly until: number | null }[]
}

/** In which codes of Statistics Denmark the codes of one local list are counted, in one year. */
export interface NationalCodes {
  readonly target: string
  readonly label: { readonly da: string; readonly en: string }
  /** The national list: what `import.forget` names to take a choice back, with the local code as its text. */
  readonly national: string
  readonly options: readonly NationalCode[]
  readonly codes: readonly {
    readonly code: string
    /** Null where it is counted nowhere. */
    readonly national: NationalCode | null
    /** What the list says by itself. */
    readonly usual: NationalCode | null
    /** True where a person has chosen. */
    readonly chosen: boolean
  }[]
}

export interface WrittenFile {
  readonly fileName: string
  readonly rows: number
  /** For `shell.open`. */
  readonly token: string
}
