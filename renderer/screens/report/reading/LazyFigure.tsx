import { useEffect, useRef, useState } from 'react'
import type { FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import { FigureChart } from '../../../figure/FigureChart.tsx'
import { useReading } from './Reading.tsx'

/** A figure is drawn when it comes near: a chapter with twenty of them opens at once. */
export function LazyFigure({ figure }: { readonly figure: FigureSpec }) {
  const { chosen, explain } = useReading()
  const frame = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)

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
        <FigureChart
          spec={figure}
          chosen={chosen}
          headed={false}
          onChoose={({ metric, dims }) => explain({ metric, dims, spot: null })}
        />
      ) : (
        <p className="figure__title">{figure.title}</p>
      )}
    </div>
  )
}
