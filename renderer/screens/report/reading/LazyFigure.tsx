import { memo, useCallback, useEffect, useRef, useState } from 'react'
import type { FigurePoint, FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import { FigureChart } from '../../../figure/FigureChart.tsx'
import { cellKey } from '../../../ui/cellKey.ts'
import { useReading } from './Reading.tsx'

/** Drawn anew only for a number of its own: most numbers that are explained stand elsewhere. */
const Drawing = memo(FigureChart)

const shows = ({ series }: FigureSpec, chosen: string | null): boolean =>
  chosen !== null && series.some(({ points }) => points.some((point) => cellKey(point) === chosen))

/** A figure is drawn when it comes near: a chapter with twenty of them opens at once. */
export function LazyFigure({ figure }: { readonly figure: FigureSpec }) {
  const { chosen, explain } = useReading()
  const frame = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
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
        <Drawing spec={figure} chosen={shows(figure, chosen) ? chosen : null} headed={false} onChoose={choose} />
      ) : (
        <p className="figure__title">{figure.title}</p>
      )}
    </div>
  )
}
