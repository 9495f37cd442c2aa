import { useEffect, useState } from 'react'
import type { ChapterProblem, ReadChapter } from '../../../../shared/contract/report.ts'
import { problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import type { Draft } from '../drafts.ts'
import { sameBlocks } from '../reading/sameBlocks.ts'
import type { ReportAsked } from '../reportQueries.ts'
import { useDebounced } from './useDebounced.ts'

const TYPING_PAUSE_MS = 300

/** How the text would be printed, asked for when typing rests. */
export function useTriedChapter(asked: ReportAsked, chapter: string, text: Draft) {
  const rested = { title: useDebounced(text.title, TYPING_PAUSE_MS), body: useDebounced(text.body, TYPING_PAUSE_MS) }
  const title = rested.title.trim()
  const tried = useEngineQuery(
    'report.tryChapter',
    { ...asked, chapter, title, body: rested.body },
    { enabled: title !== '', keepPrevious: true, forget: true },
  )
  const [shown, show] = useState<ReadChapter | null>(null)
  const made = tried.data?.chapter ?? null
  useEffect(() => {
    if (made) show((former) => sameBlocks(former, made))
  }, [made])
  const problem: ChapterProblem | null = tried.data?.problem ?? null
  return {
    problem,
    failure: tried.error ? problemOf(tried.error) : null,
    /** The text as it was when it could last be set. */
    shown,
    /** True while what is shown is not yet the text as it is. Without a title it is not asked for. */
    behind:
      text.title.trim() !== '' &&
      (tried.isPlaceholderData || tried.isPending || rested.body !== text.body || rested.title !== text.title),
  }
}
