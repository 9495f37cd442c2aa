import type { Bilingual } from '../statistics/metric.ts'
import { draftReport, type ReportDraft } from './buildReport.ts'
import { isInternal } from './compose/smallNumbers.ts'
import { breakFindings } from './findings/breakFindings.ts'
import { economyFindings } from './findings/economyFindings.ts'
import { importFindings } from './findings/importFindings.ts'
import { keyFigureFindings } from './findings/keyFigureFindings.ts'
import { missingFindings } from './findings/missingFindings.ts'
import { type OpenPoints, openPointFindings } from './findings/openPoints.ts'
import { orphanFindings } from './findings/orphanFindings.ts'
import { problemFindings } from './findings/problemFindings.ts'
import { chaptersShown } from './findings/shownNumbers.ts'
import { smallCellFindings } from './findings/smallCellFindings.ts'
import type { ReportInput } from './reportInput.ts'

const invented: Bilingual = {
  da: 'Rapporten bygger på opdigtede eksempeldata og må ikke bruges, som den er.',
  en: 'The report is made of invented sample data and must not be used as it is.',
}

const internal: Bilingual = {
  da: 'Rapporten er en intern udgave: Tal under fem er vist, og den må ikke offentliggøres.',
  en: 'The report is an internal edition: numbers below five are shown, and it must not be published.',
}

const NOTHING_OPEN: OpenPoints = { changed: 0, unwritten: 0, findings: 0 }

/** What a person should look at before the report leaves the house, most serious first. */
export function reportFindings(
  input: ReportInput,
  draft: ReportDraft = draftReport(input),
  open: OpenPoints = NOTHING_OPEN,
): readonly Bilingual[] {
  const { model, scope, omissions, problems } = draft
  const printed = chaptersShown(model, input.metrics)
  return [
    ...problemFindings(problems),
    ...orphanFindings(input),
    ...(input.sample === null ? [] : [invented]),
    ...openPointFindings(open),
    ...missingFindings(model),
    ...(isInternal(scope) ? [internal] : smallCellFindings(model, scope.metrics)),
    ...breakFindings(model, input.breaks),
    ...(printed.has('economy') ? economyFindings(scope) : []),
    ...keyFigureFindings(input.metrics, printed),
    ...importFindings(input),
    ...omissions,
  ]
}
