import type { SheetPreview } from '../../../../shared/contract/importing.ts'
import { fold } from '../../../../shared/danish.ts'
import type { ChosenMapping } from '../../../../shared/domain/importChoices.ts'
import type { PlannedSheet, ProfileCandidate, ProfileField } from '../../../../shared/domain/importing.ts'

/** A mapping while it is made by hand. */
export interface MappingDraft {
  /** Null: the sheet is left alone. */
  readonly profile: string | null
  readonly headerRow: number | null
  /** Column → field; a column that is not in it is left out. */
  readonly fields: ReadonlyMap<number, string>
}

/** A column of the sheet as a person recognises it. */
export interface SheetColumn {
  readonly at: number
  readonly header: string
  readonly samples: readonly string[]
}

const SAMPLES = 3

/** The sheet as the program reads it; where it could not, as far as the names of the fields lead. */
export function draftOf(sheet: PlannedSheet, preview: SheetPreview): MappingDraft {
  const draft: MappingDraft = {
    profile: sheet.profile ?? sheet.candidates[0]?.profile ?? null,
    headerRow: sheet.headerRow,
    fields: new Map(sheet.columns.flatMap(({ at, field }) => (field === null ? [] : [[at, field] as const]))),
  }
  if (sheet.profile !== null || draft.fields.size > 0) return draft
  const { profile, headerRow } = bestNamed(sheet.candidates, preview) ?? { ...draft, headerRow: fullestRow(preview) }
  return withNamedFields(sheet, { ...draft, profile, headerRow }, preview)
}

/** The dataset and the row of which most names agree; null where none does. */
function bestNamed(candidates: readonly ProfileCandidate[], preview: SheetPreview) {
  const named = candidates.flatMap(({ profile, fields }) => {
    const labels = new Set(fields.map(({ label }) => fold(label)))
    return preview.rows.map(({ number, cells }) => ({
      profile,
      headerRow: number,
      names: cells.filter((cell) => labels.has(fold(cell))).length,
    }))
  })
  const [best] = named.toSorted((a, b) => b.names - a.names)
  return best && best.names > 0 ? best : null
}

/** Titles fill a cell or two, the header fills its table. A first row with numbers in it is a row of data. */
function fullestRow(preview: SheetPreview): number | null {
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length
  const [fullest] = preview.rows.toSorted((a, b) => filled(b.cells) - filled(a.cells))
  return fullest && !fullest.cells.some((cell) => /^[\d•]/.test(cell)) ? fullest.number : null
}

export const candidateOf = (sheet: PlannedSheet, draft: MappingDraft): ProfileCandidate | null =>
  sheet.candidates.find(({ profile }) => profile === draft.profile) ?? null

/** The columns with their headers and the first different values under them. */
export function sheetColumns(preview: SheetPreview, headerRow: number | null): readonly SheetColumn[] {
  const header = preview.rows.find(({ number }) => number === headerRow)?.cells ?? []
  const below = preview.rows.filter(({ number }) => headerRow === null || number > headerRow)
  const width = preview.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  return Array.from({ length: width }, (_, at) => {
    const samples = new Set<string>()
    for (const { cells } of below) {
      if (samples.size === SAMPLES) break
      if (cells[at]) samples.add(cells[at])
    }
    return { at, header: header[at] ?? '', samples: [...samples] }
  })
}

/** Gives a field to a column; no field has two, so a column that had it before is left out. */
export function giveField(draft: MappingDraft, at: number, field: string | null): MappingDraft {
  const fields = new Map([...draft.fields].filter(([other, held]) => other !== at && held !== field))
  if (field !== null) fields.set(at, field)
  return { ...draft, fields }
}

/** Reads a field from this column, or from none; what the column was read as before is left out. */
export function moveField(draft: MappingDraft, field: string, at: number | null): MappingDraft {
  if (at !== null) return giveField(draft, at, field)
  return { ...draft, fields: new Map([...draft.fields].filter(([, held]) => held !== field)) }
}

/** Gives the fields that no column has yet to the free columns that bear their names. */
function withNamedFields(sheet: PlannedSheet, draft: MappingDraft, preview: SheetPreview): MappingDraft {
  const fields = candidateOf(sheet, draft)?.fields ?? []
  return sheetColumns(preview, draft.headerRow).reduce((made, { at, header }) => {
    const given = new Set(made.fields.values())
    const named = fields.find(({ field, label }) => !given.has(field) && header !== '' && fold(label) === fold(header))
    return named && !made.fields.has(at) ? giveField(made, at, named.field) : made
  }, draft)
}

/** Another row as the header: what was chosen stays, and its names lead to fields that are still missing. */
export const chooseHeaderRow = (
  sheet: PlannedSheet,
  draft: MappingDraft,
  headerRow: number,
  preview: SheetPreview,
): MappingDraft => withNamedFields(sheet, { ...draft, headerRow }, preview)

/** Another dataset has other fields; the one that the program chose has its columns as it read them. */
export function chooseProfile(
  sheet: PlannedSheet,
  draft: MappingDraft,
  profile: string | null,
  preview: SheetPreview,
): MappingDraft {
  if (profile !== null && profile === sheet.profile) return { ...draftOf(sheet, preview), headerRow: draft.headerRow }
  return withNamedFields(sheet, { ...draft, profile, fields: new Map() }, preview)
}

/** Fields that the dataset cannot do without and no column has. */
export function missingFields(candidate: ProfileCandidate | null, draft: MappingDraft): readonly ProfileField[] {
  const given = new Set(draft.fields.values())
  return candidate?.fields.filter(({ field, required }) => required && !given.has(field)) ?? []
}

/** The draft as a choice. Every column is named, so that what was seen is what holds. */
export const mappingOf = (
  file: string,
  sheet: string,
  draft: MappingDraft,
  columns: readonly SheetColumn[],
): ChosenMapping => ({
  file,
  sheet,
  profile: draft.profile,
  headerRow: draft.headerRow,
  columns: draft.profile === null ? [] : columns.map(({ at }) => ({ at, field: draft.fields.get(at) ?? null })),
})
