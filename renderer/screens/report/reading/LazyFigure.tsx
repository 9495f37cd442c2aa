import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { FigurePoint, FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import type { PlacedNote } from '../../../../shared/report/reportModel.ts'
import { FigureChart, type FigureMarksBehind } from '../../../figure/FigureChart.tsx'
import { cellKey } from '../../../ui/cellKey.ts'
import { marksAt } from './marksAt.tsx'
import { useReading } from './Reading.tsx'
import { WaitingFigure } from './WaitingFigure.tsx'

/** Drawn anew only for a number of its own: most numbers that are explained stand elsewhere. */
const Drawing = memo(FigureChart)

function figureMarks(notes: readonly PlacedNote[] | undefined): FigureMarksBehind {
  const markAt = marksAt(notes)
  return { title: markAt({ in: 'title' }), note: markAt({ in: 'note' }) }
}

const shows = ({ series }: FigureSpec, chosen: string | null): boolean =>
  chosen !== null && series.some(({ points }) => points.some((point) => cellKey(point) === chosen))

interface LazyFigureProps {
  readonly figure: FigureSpec
  readonly notes: readonly PlacedNote[] | undefined
}

/** A figure is drawn when it comes near: a chapter with twenty of them opens at once. */
export function LazyFigure({ figure, notes }: LazyFigureProps) {
  const { chosen, explain } = useReading()
  const frame = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const focused = useRef<string | null>(null)
  const marks = useMemo(() => figureMarks(notes), [notes])
  const choose = useCallback(({ metric, dims }: FigurePoint) => explain({ metric, dims, spot: null }), [explain])
  const keepFocus = useCallback((id: string | null) => {
    focused.current = id
  }, [])

  useEffect(() => {
    const node = frame.current
    if (!node || near) return
    // While the window was busy, "far" and "near" may come in one report.
    const seen = (reports: readonly IntersectionObserverEntry[]) => {
      if (reports.some(({ isIntersecting }) => isIntersecting)) setNear(true)
    }
    const observer = new IntersectionObserver(seen, { root: node.closest('.reading__scroll'), rootMargin: '600px 0px' })
    observer.observe(node)
    return () => observer.disconnect()
  }, [near])

  useLayoutEffect(() => {
    if (near && focused.current) document.getElementById(focused.current)?.focus({ preventScroll: true })
  }, [near])

  return (
    <div ref={frame} className="read-figure">
      {near ? (
        <Drawing
          spec={figure}
          chosen={shows(figure, chosen) ? chosen : null}
          headed={false}
          marks={marks}
          onChoose={choose}
        />
      ) : (
        <WaitingFigure figure={figure} marks={marks} onGone={keepFocus} />
      )}
    </div>
  )
}
