import type { SheetGrid } from '../../../shared/domain/grid.ts'
import type { ImportIssue, Workbook } from '../../../shared/domain/importing.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import { matchProfile, missingColumns, unknownProfile } from './matchProfile.ts'
import type { Candidate, ParseContext, ParsedSheet } from './parsedSheet.ts'
import type { Profile } from './profileSchema.ts'

export interface SheetResult {
  readonly sheet: string
  /** Null for a sheet that carries no data of ours. */
  readonly read: { readonly profile: Profile; readonly parsed: ParsedSheet } | null
}

export interface ParsedWorkbook {
  readonly sheets: readonly SheetResult[]
  readonly issues: readonly ImportIssue[]
}

/** All sheets of a file by their profiles. Throws where the file as a whole cannot be taken. */
export function parseWorkbook(workbook: Workbook, templates: ImportTemplates, context: ParseContext): ParsedWorkbook {
  let nearest: Candidate | null = null
  const matches = workbook.sheets.map((sheet: SheetGrid) => ({ sheet, match: matchProfile(sheet, templates) }))
  for (const { sheet, match } of matches) {
    if (match.kind === 'incomplete') throw missingColumns(match.candidate, { file: context.file, sheet: sheet.name })
    if (match.kind === 'none' && match.nearest && match.nearest.found > (nearest?.found ?? 0)) nearest = match.nearest
  }
  if (matches.every(({ match }) => match.kind === 'none')) throw unknownProfile(context.file, nearest)
  const sheets = matches.map(({ sheet, match }): SheetResult => {
    if (match.kind !== 'match') return { sheet: sheet.name, read: null }
    return { sheet: sheet.name, read: { profile: match.candidate.profile, parsed: match.candidate.parse(context) } }
  })
  return { sheets, issues: sheets.flatMap((sheet) => sheet.read?.parsed.issues ?? []) }
}
