import { draftReport, type ReportDraft } from './buildReport.ts'
import { economyFindings } from './findings/economyFindings.ts'
import { importFindings } from './findings/importFindings.ts'
import { missingFindings } from './findings/missingFindings.ts'
import { smallCellFindings } from './findings/smallCellFindings.ts'
import type { ReportInput } from './reportInput.ts'

/** What a person should look at before the report leaves the house, most serious first. */
export function reportFindings(input: ReportInput, draft: ReportDraft = draftReport(input)): readonly string[] {
  return [
    ...(input.sample === null ? [] : ['Rapporten bygger på opdigtede eksempeldata og må ikke bruges som den er.']),
    ...missingFindings(draft),
    ...smallCellFindings(draft.model),
    ...economyFindings(draft.scope),
    ...importFindings(input),
    ...draft.omissions,
  ]
}
