import { useRef, useState } from 'react'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import type { OpenPoints } from './export/openPoints.ts'
import type { PagesGoal } from './pages/pdfDocument.ts'
import type { PanelName } from './panel/ReadingPanel.tsx'
import type { BlockPlace, MarkedPlace, WrittenPlace } from './reading/ReadingView.tsx'
import type { ReportData } from './useReport.ts'

interface WalkParts {
  readonly report: ReportData
  readonly chapter: string | null
  goToChapter(key: string): void
}

/** Where somebody is: what the panel shows, the number that is explained, and the ways from one to the other. */
export function useReportWalk({ report, chapter, goToChapter }: WalkParts) {
  const [panel, show] = useState<PanelName>('pages')
  const [before, setBefore] = useState<PanelName>('pages')
  const [chosen, choose] = useState<ChosenNumber | null>(null)
  const [marked, mark] = useState<MarkedPlace | null>(null)
  const [from, comeFrom] = useState<BlockPlace | null>(null)
  const [pagesAt, turnPages] = useState<{ readonly goal: PagesGoal } | null>(null)

  const opener = useRef<Element | null>(null)

  const turnTo = (key: string) => {
    choose(null)
    mark(null)
    const printed = report.chapters.find((each) => each.key === key && each.left === null)
    if (!printed) return
    const isBehindCover = report.outline.data?.colophon.some((each) => each.key === key)
    turnPages({ goal: isBehindCover ? 'colophon' : { chapter: printed.title } })
  }
  return {
    panel,
    chosen,
    marked,
    from,
    pagesAt,
    show,
    turnTo,
    explain(number: ChosenNumber) {
      if (panel !== 'explain') setBefore(panel)
      opener.current = document.activeElement
      choose(number)
      show('explain')
    },
    closeExplanation() {
      // The close button goes with the explanation; the number in the text takes the focus back.
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus()
      choose(null)
      show(before)
    },
    goTo(place: BlockPlace) {
      if (place.chapter !== chapter) goToChapter(place.chapter)
      mark({ ...place })
    },
    /** Back to reading, where the text was written. */
    comeBack(place: WrittenPlace) {
      mark(place)
    },
    goToMargin(which: 'findings' | 'changes', place: BlockPlace) {
      comeFrom(place)
      show(which)
    },
    goToPoint(point: keyof OpenPoints) {
      const found = report.chapters.find((each) => (point === 'drafts' ? each.drafted : each.unwritten > 0))
      if (point === 'changed') show('changes')
      else if (point === 'findings' || point === 'remarks') show('findings')
      else if (found) {
        goToChapter(found.key)
        if (point === 'unwritten') mark({ chapter: found.key, first: 'unwritten' })
      }
    },
    forget() {
      choose(null)
      mark(null)
      comeFrom(null)
      turnPages(null)
    },
  }
}

export type ReportWalk = ReturnType<typeof useReportWalk>
