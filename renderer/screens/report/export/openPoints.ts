import type { Language } from '../../../../shared/danish.ts'
import { openPointFindings } from '../../../../shared/report/findings/openPoints.ts'
import type { ChapterState } from '../chapters/ChapterList.tsx'

/** What somebody should look at before the report leaves the house; none of it stands in the way. */
export interface OpenPoints {
  readonly drafts: number
  readonly changed: number
  readonly unwritten: number
  readonly findings: number
  readonly remarks: number
}

export function openPoints(
  chapters: readonly ChapterState[],
  findings: readonly { readonly accepted: string | null }[],
  remarks: readonly string[],
): OpenPoints {
  const sum = (of: (chapter: ChapterState) => number): number =>
    chapters.reduce((total, chapter) => total + of(chapter), 0)
  return {
    drafts: sum(({ drafted }) => (drafted ? 1 : 0)),
    changed: sum(({ changed }) => changed ?? 0),
    unwritten: sum(({ unwritten }) => unwritten),
    findings: findings.filter(({ accepted }) => accepted === null).length,
    remarks: remarks.length,
  }
}

/** The remarks on the report that say more than the counts do, which stand beside them already. */
export function remarksOf(
  remarks: readonly string[],
  chapters: readonly ChapterState[],
  findings: readonly { readonly accepted: string | null }[],
  language: Language,
): readonly string[] {
  const counted = new Set(openPointFindings(openPoints(chapters, findings, [])).map((text) => text[language]))
  return remarks.filter((remark) => !counted.has(remark))
}
