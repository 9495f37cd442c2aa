import { useComputedColorScheme } from '@mantine/core'
import { type ReactNode, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureKind, FigurePoint, FigureSpec } from '../../shared/figures/figureSpec.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { BarFigure } from './BarFigure.tsx'
import { ColumnFigure } from './ColumnFigure.tsx'
import type { ChartProps } from './chartProps.ts'
import './figure.css'
import { FigureLegend } from './FigureLegend.tsx'
import { FigureMarks } from './FigureMarks.tsx'
import { figurePalette } from './figureColours.ts'
import { LineFigure } from './LineFigure.tsx'
import { nameLanguage } from './nameLanguage.ts'
import { SlopeFigure } from './SlopeFigure.tsx'
import { StackedFigure } from './StackedFigure.tsx'
import { useWidth } from './useWidth.ts'

const charts: Record<FigureKind, (props: ChartProps) => ReactNode> = {
  line: LineFigure,
  columns: ColumnFigure,
  bars: BarFigure,
  stacked: StackedFigure,
  slope: SlopeFigure,
}

const namedAtTheLine: ReadonlySet<FigureKind> = new Set(['line', 'slope'])

/** What stands behind the texts of a figure, and is no part of what it is called: the numbers of footnotes. */
export interface FigureMarksBehind {
  readonly title: ReactNode
  readonly note: ReactNode
}

interface FigureChartProps {
  readonly spec: FigureSpec
  /** Identity of the number that is being explained, as `cellKey` gives it. */
  readonly chosen: string | null
  /** False in a text that has headings of its own. */
  readonly headed?: boolean
  readonly marks?: FigureMarksBehind
  onChoose(point: FigurePoint): void
}

/** A figure on screen: the message as title, the drawing with its marks and a description, source and note below. */
export function FigureChart({ spec, chosen, headed = true, marks, onChoose }: FigureChartProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const scheme = useComputedColorScheme('light')
  const palette = figurePalette(scheme)
  const langOf = useMemo(() => nameLanguage(spec), [spec])
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const titleId = useId()
  const altId = useId()
  const Chart = charts[spec.kind]
  const Title = headed ? 'h2' : 'p'

  return (
    <figure className="figure" aria-labelledby={titleId}>
      <figcaption>
        <Title className="figure__title">
          <span id={titleId}>{spec.title}</span>
          {marks?.title}
        </Title>
        <p className="quiet">{spec.subtitle}</p>
      </figcaption>
      {namedAtTheLine.has(spec.kind) ? null : (
        <div className="figure__key">
          {spec.series.length > 1 && !spec.highlight ? (
            <FigureLegend series={spec.series} stacked={spec.kind === 'stacked'} palette={palette} langOf={langOf} />
          ) : null}
        </div>
      )}
      <p id={altId} className="visually-hidden">
        {spec.alt} {t('figure.keys')}
      </p>
      <FigureMarks
        frame={frame}
        spec={spec}
        language={language}
        langOf={langOf}
        chosen={chosen}
        labelledBy={titleId}
        describedBy={altId}
        onChoose={onChoose}
      >
        {width > 0 ? <Chart spec={spec} width={width} palette={palette} language={language} langOf={langOf} /> : null}
      </FigureMarks>
      <p className="figure__foot">{t('common.source', { source: spec.source })}</p>
      {spec.note ? (
        <p className="figure__foot">
          {t('common.note', { note: spec.note })}
          {marks?.note}
        </p>
      ) : null}
    </figure>
  )
}
