import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import type { FigureMarksBehind } from '../../../figure/FigureChart.tsx'

interface WaitingFigureProps {
  readonly figure: Pick<FigureSpec, 'title' | 'note'>
  readonly marks: FigureMarksBehind
  /** The id of what has the focus here when the drawing takes over; null where nothing has. */
  onGone(focused: string | null): void
}

/** The texts of a figure that is not drawn yet: a footnote leads back to them from below. */
export function WaitingFigure({ figure, marks, onGone }: WaitingFigureProps) {
  const { t } = useTranslation()
  const texts = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const node = texts.current
    // What is cleaned up here still stands in the page, with its focus.
    return () => {
      const focused = document.activeElement
      onGone(focused && node?.contains(focused) ? focused.id : null)
    }
  }, [onGone])

  return (
    <div ref={texts} className="read-figure__waiting">
      <p className="figure__title">
        {figure.title}
        {marks.title}
      </p>
      {figure.note ? (
        <p className="figure__foot">
          {t('common.note', { note: figure.note })}
          {marks.note}
        </p>
      ) : null}
    </div>
  )
}
