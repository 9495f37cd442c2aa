import { useTranslation } from 'react-i18next'
import type { JudgedFinding } from '../../../shared/contract/check.ts'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import type { ChapterState } from './chapters/ChapterList.tsx'
import { listedChapters } from './chapters/listedChapters.ts'
import { useDraftedChapters } from './drafts.ts'
import { openPoints, remarksOf } from './export/openPoints.ts'
import { openIn } from './findings/groupFindings.ts'
import type { ReportAsked } from './reportQueries.ts'

const noFindings: readonly JudgedFinding[] = []

/** What the screen knows of a report as a whole: its chapters with their state, its findings, and what has changed. */
export function useReport(asked: ReportAsked, project: string) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const editions = useEngineQuery('report.editions', {})
  const outline = useEngineQuery('report.outline', { ...asked, language }, { keepPrevious: true })
  const there = outline.isSuccess && !outline.isPlaceholderData && outline.data.chapters.length > 0
  const changes = useEngineQuery('report.changes', { ...asked, language }, { enabled: there, keepPrevious: true })
  // Checked last: everything else is asked for while the text is read.
  const check = useEngineQuery('report.check', asked, { enabled: there && !changes.isPending, keepPrevious: true })
  const drafted = useDraftedChapters({ project, ...asked })
  const findings = check.data?.findings ?? noFindings
  const listed = outline.data ? listedChapters(outline.data, drafted, t('report.colophon')) : []
  const chapters: readonly ChapterState[] = listed.map((chapter) => ({
    ...chapter,
    findings: openIn(findings, chapter.key),
    drafted: drafted.includes(chapter.key),
  }))
  const absent = (outline.data?.absent ?? []).filter(({ key }) => !listed.some((chapter) => chapter.key === key))
  const remarks = remarksOf(outline.data?.findings ?? [], chapters, findings, language)
  const points = openPoints(chapters, findings, remarks)
  const edition = editions.data?.find(({ key }) => key === asked.edition)
  return {
    editions: editions.data ?? [],
    edition,
    outline,
    there,
    changes,
    check,
    findings,
    chapters,
    absent,
    remarks,
    points,
  }
}

export type ReportData = ReturnType<typeof useReport>
