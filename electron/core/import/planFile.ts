import type { ImportChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue, PlannedFile, PlannedSheet } from '../../../shared/domain/importing.ts'
import { addCounts, noCounts } from '../../../shared/domain/rowCounts.ts'
import type { LearnedFromFile } from '../database/importMemory.ts'
import type { NewPlanFile } from '../database/plans.ts'
import type { ComparedFile, ComparedSheet } from './compareFile.ts'
import { keptChoices, keptValues, tellsPerson } from './fileChoices.ts'
import { decisionsOf } from './importDecisions.ts'
import { correctionKeeper } from './keptCorrections.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import type { ReadFile, ReadSheet } from './parseFile.ts'
import type { SheetInView } from './plannedFiles.ts'

/** A file that has been read and compared, with the findings that concern more than one of its sheets. */
export interface FileOfPlan {
  readonly fileNo: number
  readonly read: ReadFile
  readonly compared: ComparedFile
  readonly choices: ImportChoices
  readonly importedBefore: string | null
}

function plannedSheet(
  read: ReadSheet,
  compared: ComparedSheet,
  more: readonly ImportIssue[],
  templates: ImportTemplates,
): PlannedSheet {
  const { name, notes, candidates, profile, mappedBy, questions, parsed, problem } = read
  return {
    sheet: name,
    profile,
    profileLabel: templates.profiles.find((each) => each.id === profile)?.label ?? null,
    years: parsed?.years ?? null,
    counts: { ...compared.counts, questioned: compared.counts.questioned + questionedBesides(read, more) },
    notes,
    candidates,
    headerRow: read.headerRow,
    columns: read.columns,
    mappedBy,
    questions,
    unmapped: (parsed?.unmapped ?? []).filter(({ text }) => !tellsPerson(text)),
    examples: compared.examples,
    ...(problem ? { problem } : {}),
  }
}

const isOpen = ({ severity, accepted }: ImportIssue): boolean =>
  (severity === 'warning' || severity === 'query') && accepted === undefined

/** Rows that only a look at the whole project makes questionable. */
function questionedBesides(sheet: ReadSheet, more: readonly ImportIssue[]): number {
  const known = new Set(sheet.issues.filter(isOpen).map(({ place }) => place.row))
  const rows = more.flatMap((issue) =>
    isOpen(issue) && issue.place.sheet === sheet.name ? (issue.place.row ?? []) : [],
  )
  return new Set(rows.filter((row) => !known.has(row))).size
}

/** The file as the plan shows it. */
export function plannedFile(
  { read, compared, importedBefore }: FileOfPlan,
  more: readonly ImportIssue[],
  templates: ImportTemplates,
): PlannedFile {
  const none: ComparedSheet = { counts: noCounts, examples: [], issues: [], leftOut: [] }
  return {
    fileName: read.fileName,
    sha256: read.sha256,
    sheets: read.sheets.map((sheet, index) => plannedSheet(sheet, compared.sheets[index] ?? none, more, templates)),
    issues: [
      ...read.sheets.flatMap((sheet, index) => [...sheet.issues, ...(compared.sheets[index]?.issues ?? [])]),
      ...more,
    ],
    problem: read.problem,
    importedBefore,
  }
}

/** The file as committing it will find it. */
export function storedFile(file: FileOfPlan, planned: PlannedFile, templates: ImportTemplates): NewPlanFile {
  const { fileNo, read, compared, choices } = file
  const { sheets, issues } = planned
  const learned: LearnedFromFile = {
    mappings: read.sheets.flatMap((sheet) => sheet.learned ?? []),
    values: keptValues(choices.values),
    choices: keptChoices(
      choices,
      correctionKeeper(
        read.sheets.map((sheet) => sheet.profile),
        templates,
      ),
    ),
  }
  const { fileName, sha256, bytes, format } = read
  return {
    fileNo,
    fileName,
    sha256,
    bytes,
    format,
    profiles: [...new Set(sheets.flatMap((sheet) => sheet.profile ?? []))],
    counts: sheets.map((sheet) => sheet.counts).reduce(addCounts, noCounts),
    issues,
    decisions: JSON.stringify(decisionsOf({ choices, sheets, issues, codeLists: templates.codeLists })),
    learned,
    reliesOnBatches: compared.reliesOn.flatMap((standing) => ('batch' in standing ? standing.batch : [])),
    reliesOnFiles: compared.reliesOn.flatMap((standing) =>
      'file' in standing && standing.file !== fileNo ? standing.file : [],
    ),
    tables: compared.tables,
    places: compared.places,
  }
}

const SAME_KIND = 'Rækken har en fejl af samme slags som de øvrige udeladte.'
const BY_CHOICE = 'Udeladt efter valg i vinduet.'

/** The rows of a file that stay out, each with its reason. Of very many of a kind only the first have one of their own. */
export function sheetsInView({ read, compared, choices }: FileOfPlan): readonly SheetInView[] {
  return read.sheets.map((sheet, index) => {
    const reasons = new Map<number, string>()
    for (const { severity, place, da } of sheet.issues)
      if (severity === 'error' && place.row !== undefined)
        reasons.set(place.row, [reasons.get(place.row), da].filter(Boolean).join(' '))
    const chosen = new Map(
      choices.leftOut.flatMap(({ sheet: of, row, reason }) => (of === sheet.name && row ? [[row, reason]] : [])),
    )
    const leftOut = [...(sheet.parsed?.leftOut ?? []), ...(compared.sheets[index]?.leftOut ?? [])]
    const rows = [
      ...(sheet.parsed?.rejected ?? []).map((row) => [row, reasons.get(row) ?? SAME_KIND] as const),
      ...leftOut.map((row) => [row, chosen.get(row) ?? BY_CHOICE] as const),
    ]
    return {
      sheet: sheet.name,
      headerRow: sheet.parsed?.headerRow ?? null,
      rows: rows.toSorted(([a], [b]) => a - b),
    }
  })
}
