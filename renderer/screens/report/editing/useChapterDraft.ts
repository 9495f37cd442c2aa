import { useState } from 'react'
import type { ChapterText } from '../../../../shared/contract/report.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { queryClient } from '../../../queries.ts'
import { type Draft, type DraftPlace, draftAt, dropDraft, keepDraft, useDraft } from '../drafts.ts'
import { forgetReport, type ReportAsked } from '../reportQueries.ts'

interface ChapterDraft {
  /** The text as it is being written; what is saved, where nobody has written. */
  readonly text: Draft
  readonly changed: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  write(text: Partial<Draft>): void
  /** False where nothing has been written, or the title is missing. */
  readonly savable: boolean
  /** Resolves with true once the text is kept in the project. */
  save(): Promise<boolean>
  reset(): Promise<boolean>
  discard(): void
}

/** The text of a chapter between what is saved and what somebody is writing. */
export function useChapterDraft(asked: ReportAsked, project: string, saved: ChapterText): ChapterDraft {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const place: DraftPlace = { project, ...asked, chapter: saved.key }
  const draft = useDraft(place)
  const text = draft ?? { title: saved.title, body: saved.body }

  const settle = async (answer: Promise<ChapterText>, sent: Draft): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    try {
      queryClient.setQueryData(['report.chapter', { ...asked, chapter: saved.key }], await answer)
      const now = draftAt(place)
      // Somebody may have written on while it was saved.
      if (now?.body === sent.body && now.title === sent.title) dropDraft(place)
      await forgetReport()
      return true
    } catch (thrown) {
      setProblem(problemOf(thrown))
      return false
    } finally {
      setBusy(false)
    }
  }

  return {
    text,
    changed: draft !== null,
    savable: draft !== null && text.title.trim() !== '',
    busy,
    problem,
    write(part) {
      const next = { ...text, ...part }
      if (next.title === saved.title && next.body === saved.body) dropDraft(place)
      else keepDraft(place, next)
    },
    save: () => settle(callEngine('report.saveChapter', { ...asked, chapter: saved.key, ...text }), text),
    reset: () => settle(callEngine('report.resetChapter', { ...asked, chapter: saved.key }), text),
    discard: () => dropDraft(place),
  }
}
