import type { Bilingual } from '../statistics/metric.ts'
import { draftReport } from './buildReport.ts'
import { breakFindings } from './findings/breakFindings.ts'
import { economyFindings } from './findings/economyFindings.ts'
import { importFindings } from './findings/importFindings.ts'
import { keyFigureFindings } from './findings/keyFigureFindings.ts'
import { missingFindings } from './findings/missingFindings.ts'
import { chaptersShown } from './findings/shownNumbers.ts'
import { smallCellFindings } from './findings/smallCellFindings.ts'
import type { ReportInput } from './reportInput.ts'
import type { ReportModel } from './reportModel.ts'

const invented: Bilingual = {
  da: 'Rapporten bygger på opdigtede eksempeldata og må ikke bruges, som den er.',
  en: 'The report is made of invented sample data and must not be used as it is.',
}

/** What a person should look at before the report leaves the house, most serious first. */
export function reportFindings(input: ReportInput, model?: ReportModel): readonly Bilingual[] {
  const draft = draftReport(input)
  const shown = model ?? draft.model
  const printed = chaptersShown(shown, input.metrics)
  return [
    ...(input.sample === null ? [] : [invented]),
    ...missingFindings(shown),
    ...smallCellFindings(shown, draft.scope.metrics),
    ...breakFindings(shown, input.breaks),
    ...(printed.has('economy') ? economyFindings(draft.scope) : []),
    ...keyFigureFindings(input.metrics, printed),
    ...importFindings(input),
    ...draft.omissions,
  ]
}
