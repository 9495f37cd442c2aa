import { useState } from 'react'
import type { PlacedOffer, ReportPlace } from '../../../../shared/contract/check.ts'
import type { ChapterText, ReadChapter } from '../../../../shared/contract/report.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { draftAt } from '../drafts.ts'
import type { EditingStart } from '../editing/ChapterEditor.tsx'
import { liveEdit } from '../editing/offersInText.ts'
import type { ReportAsked } from '../reportQueries.ts'
import type { ReportData } from '../useReport.ts'
import type { Offer } from './OfferList.tsx'

interface OfferParts {
  readonly asked: ReportAsked
  readonly project: string
  readonly report: ReportData
  goToChapter(key: string): void
  edit(start: EditingStart): void
}

/** The offers, and what became of the last one that was taken. */
export interface OffersMade {
  readonly list: readonly Offer[]
  readonly problem: Problem | null
  /** What was typed where nothing is typed any more. */
  readonly gone: string | null
}

/**
 * The typed numbers of the report that could be live. Only in chapters that somebody has written in: the templates' own
 * numbers are live already, or are meant as they stand.
 */
export function useOffers({ asked, project, report, goToChapter, edit }: OfferParts): OffersMade {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [gone, setGone] = useState<string | null>(null)
  const written = new Set(report.chapters.filter(({ text }) => text !== 'template').map(({ key }) => key))

  const take = async (offer: PlacedOffer, at: ReportPlace): Promise<void> => {
    setProblem(null)
    setGone(null)
    try {
      const inChapter = { ...asked, chapter: at.chapter }
      const [text, read]: [ChapterText, ReadChapter] = await Promise.all([
        callEngine('report.chapter', inChapter),
        callEngine('report.read', inChapter),
      ])
      const body = draftAt({ project, ...inChapter })?.body ?? text.body
      const change = liveEdit(body, read.blocks[at.block]?.line ?? null, offer)
      if (!change) return setGone(offer.said)
      goToChapter(at.chapter)
      edit({ line: null, top: null, edit: change })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  const list: readonly Offer[] = (report.check.data?.offers ?? []).flatMap((offer) => {
    const { at, markup, said, place } = offer
    if (!at || markup === null || !written.has(at.chapter)) return []
    return [{ said, sentence: place.sentence, take: () => void take(offer, at) }]
  })
  return { list, problem, gone }
}
