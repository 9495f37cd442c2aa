import { useMemo } from 'react'
import type { ReadChapter } from '../../../../shared/contract/report.ts'
import { useEngineQuery } from '../../../queries.ts'
import type { ReportAsked } from '../reportQueries.ts'
import { checkableText, editsOf } from './offersInText.ts'
import { useDebounced } from './useDebounced.ts'

const READING_PAUSE_MS = 700

/** The numbers that are typed in a text and could be live; looked for when writing rests for a while. */
export function useEditorOffers(asked: ReportAsked, chapter: ReadChapter | null, body: string) {
  const rested = useDebounced(chapter, READING_PAUSE_MS)
  const checkable = useMemo(() => (rested ? checkableText(rested) : null), [rested])
  const check = useEngineQuery(
    'report.check',
    { ...asked, text: checkable?.text ?? '' },
    { enabled: checkable !== null, keepPrevious: true, forget: true },
  )
  const offers = check.isPlaceholderData ? undefined : check.data?.offers
  return useMemo(
    () => (checkable && offers && rested === chapter ? editsOf(body, offers, checkable) : []),
    [checkable, offers, rested, chapter, body],
  )
}
