import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FigurePoint, FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import type { PlacedNote } from '../../../../shared/report/reportModel.ts'
import { FigureChart, type FigureMarksBehind } from '../../../figure/FigureChart.tsx'
import { cellKey } from '../../../ui/cellKey.ts'
import { marksAt } from './marksAt.tsx'
import { useReading } from './Reading.tsx'

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
  const marks = useMemo(() => figureMarks(notes), [notes])
  const choose = useCallback(({ metric, dims }: FigurePoint) => explain({ metric, dims, spot: null }), [explain])

  useEffect(() => {
    const node = frame.current
    if (!node || near) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      root: node.closest('.reading__scroll'),
      rootMargin: '600px 0px',
    })
    observer.observe(node)
    return () => observer.disconnect()
  }, [near])

  return (
    <div ref={frame} className={near ? 'read-figure' : 'read-figure read-figure--waiting'}>
      {near ? (
        <Drawing
          spec={figure}
          chosen={shows(figure, chosen) ? chosen : null}
          headed={false}
          marks={marks}
          onChoose={choose}
        />
      ) : (
        <p className="figure__title">
          {figure.title}
          {marks.title}
        </p>
      )}
    </div>
  )
}
