import type { SheetGrid, SheetNotes } from '../../../shared/domain/grid.ts'
import type {
  ImportIssue,
  ImportQuestion,
  PlannedColumn,
  ProfileCandidate,
  Workbook,
} from '../../../shared/domain/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import { type StandingMapping, standingMapping } from './chosenMapping.ts'
import { correctedSheet } from './correctedSheet.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import {
  candidateFor,
  candidatesFor,
  matchProfile,
  missingColumns,
  type SheetMatch,
  toldCandidates,
  unknownProfile,
} from './matchProfile.ts'
import type { Candidate, ParseContext, ParsedRow, ParsedSheet } from './parsedSheet.ts'
import type { Profile } from './profileSchema.ts'
import { tablesBeside } from './shapes/list/tablesBeside.ts'
import { nameOfTable, numberOfTable, sheetOfTable } from './tableNames.ts'
import { takeSheet } from './takeSheet.ts'
import { askEncoding } from './validate/askEncoding.ts'
import { readAsTold } from './validate/readAsTold.ts'
import { notesTold, pivotLeftAlone } from './validate/sheetNotes.ts'

/** What became of one sheet. Its rows have been handed to `emit`. */
export interface SheetResult {
  /** Further tables on the same sheet are results of their own: "Ark1 › tabel 2". */
  readonly name: string
  readonly notes: SheetNotes
  /** The profiles that the sheet may belong to, the best first, whether or not one of them was taken. */
  readonly candidates: readonly ProfileCandidate[]
  /** Null for a sheet that carries no data of ours, and for one that cannot be taken. */
  readonly profile: Profile | null
  readonly mappedBy: 'profile' | 'memory' | 'hand'
  /** Of the header row: what a mapping made by hand is remembered by. Null where the layout has no header of its own. */
  readonly fingerprint: string | null
  /** Where the header stands and what becomes of the columns, also of a sheet that cannot be taken. */
  readonly headerRow: number | null
  readonly columns: readonly PlannedColumn[]
  /** All that a person is asked about the sheet, also about one that cannot be taken. */
  readonly questions: readonly ImportQuestion[]
  readonly parsed: ParsedSheet | null
  /** Why the sheet cannot be taken; its candidates tell how a mapping could mend that. */
  readonly problem: Problem | null
  /** All findings about the sheet and its rows, those of `parsed` among them. */
  readonly issues: readonly ImportIssue[]
}

export interface ParsedWorkbook {
  readonly sheets: readonly SheetResult[]
  /** Set where no sheet can be taken; then no row has been handed out. The sheets still tell what a mapping could do. */
  readonly problem: Problem | null
}

/** Takes an accepted row, with the index of its sheet in the result; a further table on a sheet has a name of its own. */
export type EmitSheetRow = (sheetIndex: number, row: ParsedRow, profile: Profile, sheetName: string) => void

/** A sheet with what the program, or a person, takes it for. */
interface JudgedSheet {
  readonly sheet: SheetGrid
  readonly standing: StandingMapping | null
  readonly candidates: readonly Candidate[]
  readonly match: SheetMatch | { readonly kind: 'leftAlone' }
}

function judge(sheet: SheetGrid, templates: ImportTemplates, context: ParseContext): JudgedSheet {
  const standing = standingMapping(sheet, context)
  const candidates = candidatesFor(sheet, templates)
  const judged = (match: JudgedSheet['match']): JudgedSheet => ({ sheet, standing, candidates, match })
  if (standing) {
    const profile = templates.profiles.find(({ id }) => id === standing.profile)
    if (!profile) return judged({ kind: 'leftAlone' })
    const candidate = candidateFor(sheet, profile, templates, standing.forced)
    return judged({ kind: candidate.missing.length === 0 ? 'match' : 'incomplete', candidate })
  }
  return judged(sheet.notes?.pivot ? { kind: 'leftAlone' } : matchProfile(candidates))
}

/** Why the file as a whole cannot be taken: nothing in it can be read, and nobody has said that this is right. */
function problemOf(judged: readonly JudgedSheet[], file: string): Problem | null {
  if (judged.some(({ match, standing }) => match.kind === 'match' || (match.kind === 'leftAlone' && standing)))
    return null
  const incomplete = judged.find(({ match }) => match.kind === 'incomplete')
  if (incomplete?.match.kind === 'incomplete') {
    return missingColumns(incomplete.match.candidate, { file, sheet: incomplete.sheet.name }).problem
  }
  let nearest: Candidate | null = null
  for (const { match } of judged) {
    if (match.kind === 'none' && match.nearest && match.nearest.found > (nearest?.found ?? 0)) nearest = match.nearest
  }
  return unknownProfile(file, nearest).problem
}

/**
 * All sheets of a file by their profiles. Every accepted row goes to `emit` with the index of its sheet in the result.
 * A file that cannot be taken for one of its cells throws.
 */
export function parseWorkbook(
  workbook: Workbook,
  templates: ImportTemplates,
  context: ParseContext,
  emit: EmitSheetRow,
): ParsedWorkbook {
  const sheets = workbook.sheets.map((sheet) => correctedSheet(sheet, context.choices.corrections))
  const waiting = sheets
    .flatMap((sheet) => tablesBeside(sheet, templates))
    .map((sheet) => judge(sheet, templates, context))
  const problem = problemOf(waiting, context.file)
  const results: SheetResult[] = []
  for (let judged = waiting.shift(); judged; judged = waiting.shift()) {
    const index = results.length
    const result = readSheet(judged, context, problem !== null, (row, profile, name) => emit(index, row, profile, name))
    results.push(result)
    const next = result.parsed?.nextTable
    if (next !== undefined) waiting.unshift(judge(tableFrom(judged.sheet, next), templates, context))
  }
  return { sheets: results, problem }
}

function readSheet(
  { sheet, standing, candidates, match }: JudgedSheet,
  context: ParseContext,
  isRefused: boolean,
  emit: (row: ParsedRow, profile: Profile, sheetName: string) => void,
): SheetResult {
  const place = { file: context.file, sheet: sheet.name }
  const candidate = match.kind === 'match' || match.kind === 'incomplete' ? match.candidate : null
  // A sheet that a person leaves alone is known again by its header, unless tables that are read have the same one.
  const isLeftAlone = standing?.profile === null && candidates.every(({ missing }) => missing.length > 0)
  const known = candidate ?? (isLeftAlone ? candidates.find(({ found }) => found >= 2) : undefined)
  const notes = sheet.notes ?? {}
  const letters = sheet.readAs ? askEncoding(sheet.readAs, context.choices.answers, place) : null
  const questions = letters?.question ? [letters.question] : []
  const result: SheetResult = {
    name: sheet.name,
    notes,
    candidates: toldCandidates(candidates, candidate, sheet),
    profile: null,
    mappedBy: standing?.by ?? 'profile',
    fingerprint: known?.header ? fingerprintOf(known.header.cells) : null,
    headerRow: known?.header?.number ?? null,
    columns: candidate?.columns ?? [],
    questions,
    parsed: null,
    problem: match.kind === 'incomplete' ? missingColumns(match.candidate, place).problem : null,
    issues: match.kind === 'leftAlone' && notes.pivot ? [pivotLeftAlone(place)] : [],
  }
  if (match.kind !== 'match' || isRefused) return result
  const { profile } = match.candidate
  const aboutText = [...(letters?.issues ?? []), ...(sheet.readAs ? readAsTold(sheet.readAs, place) : [])]
  const about = [...notesTold(notes, place), ...aboutText]
  const { parsed, issues } = takeSheet({ sheet, candidate: match.candidate, context, about }, (row) =>
    emit(row, profile, sheet.name),
  )
  return {
    ...result,
    profile,
    parsed,
    questions: [...questions, ...parsed.questions],
    headerRow: parsed.headerRow,
    columns: parsed.columns,
    issues,
  }
}

/** The rest of a sheet from the row where another table begins. */
function tableFrom(sheet: SheetGrid, row: number): SheetGrid {
  const name = nameOfTable(sheetOfTable(sheet.name), numberOfTable(sheet.name) + 1)
  const { readAs: _, ...further } = sheet
  return { ...further, name, notes: {}, rows: sheet.rows.filter((other) => other.number >= row) }
}
