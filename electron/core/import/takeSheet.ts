import type { SheetGrid } from '../../../shared/domain/grid.ts'
import type { LeftOut } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import type { Candidate, EmitRow, ParseContext, ParsedSheet } from './parsedSheet.ts'
import { titlesAbove } from './shapes/sheetTitles.ts'
import { SheetFindings } from './sheetFindings.ts'
import { createSheetRules } from './validate/sheet/sheetRules.ts'

interface TakenSheet {
  readonly parsed: ParsedSheet
  /** Findings about the rows one by one, about the sheet, and about what the rows show together. */
  readonly issues: readonly ImportIssue[]
}

interface Taking {
  readonly sheet: SheetGrid
  readonly candidate: Candidate
  readonly context: ParseContext
  /** What is known about the sheet before its rows are read. */
  readonly about: readonly ImportIssue[]
}

function take(
  { sheet, candidate, context, about }: Taking,
  emit: EmitRow,
): TakenSheet & { readonly named: readonly LeftOut[] } {
  const { profile, header } = candidate
  const titles = header ? titlesAbove(sheet, header.number) : []
  const rules = createSheetRules(profile.table, {
    file: context.file,
    sheet: sheet.name,
    titles,
    codeLists: context.codeLists,
  })
  const parsed = candidate.parse(context, (row) => {
    for (const rule of rules) rule.see(row)
    emit(row)
  })
  const together = new SheetFindings(context.choices, sheet.name)
  for (const issue of about) together.tell(issue)
  for (const issue of rules.flatMap((rule) => rule.findings())) together.tell(issue)
  const { issues, named } = together.told()
  return { parsed, issues: [...parsed.issues, ...issues], named: [...parsed.named, ...named] }
}

const leavesOutGroups = ({ sheet, context }: Taking): boolean =>
  context.choices.leftOut.some((choice) => choice.row === null && (choice.sheet ?? sheet.name) === sheet.name)

/** The same with every row left out by itself that such a finding names: only a reading of all rows tells which these are. */
function withoutNamed(taking: Taking): Taking {
  const { named } = take(taking, () => {})
  if (named.length === 0) return taking
  const { choices } = taking.context
  return { ...taking, context: { ...taking.context, choices: { ...choices, leftOut: [...choices.leftOut, ...named] } } }
}

/** Reads a sheet by the profile that it fits. Accepted rows go to `emit`. */
export const takeSheet = (taking: Taking, emit: EmitRow): TakenSheet =>
  take(leavesOutGroups(taking) ? withoutNamed(taking) : taking, emit)
