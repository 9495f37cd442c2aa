import { buildReport, draftReport } from '../../../../shared/report/buildReport.ts'
import type { ReportInput } from '../../../../shared/report/reportInput.ts'
import type { Block } from '../../../../shared/report/reportModel.ts'
import { proseOf } from './printReport.ts'

const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'

const withBody = (input: ReportInput, body: string): ReportInput => ({
  ...input,
  templates: [{ name: 'proeve.md', text: head + body }],
})

/** What a chapter with this text alone says in print. */
export const chapterText = (input: ReportInput, body: string): string =>
  proseOf(buildReport(withBody(input, body))).replaceAll('\u00a0', ' ')

/** The same chapter as its author sees it, or the reason why it cannot be followed. */
export function chapterDraft(input: ReportInput, body: string): { blocks: readonly Block[]; problem: string | null } {
  const { chapters, problems } = draftReport(withBody(input, body))
  return { blocks: chapters.flatMap(({ blocks }) => blocks), problem: problems[0]?.problem.da ?? null }
}
