import { useComputedColorScheme } from '@mantine/core'
import { useId, useRef } from 'react'
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
import { SlopeFigure } from './SlopeFigure.tsx'
import { StackedFigure } from './StackedFigure.tsx'
import { useWidth } from './useWidth.ts'

const charts: Record<FigureKind, (props: ChartProps) => React.ReactNode> = {
  line: LineFigure,
  columns: ColumnFigure,
  bars: BarFigure,
  stacked: StackedFigure,
  slope: SlopeFigure,
}

const namedAtTheLine: ReadonlySet<FigureKind> = new Set(['line', 'slope'])

interface FigureChartProps {
  readonly spec: FigureSpec
  /** Identity of the number that is being explained, as `cellKey` gives it. */
  readonly chosen: string | null
  /** False in a text that has headings of its own. */
  readonly headed?: boolean
  onChoose(point: FigurePoint): void
}

/** A figure on screen: the message as title, the drawing with its marks and a description, source and note below. */
export function FigureChart({ spec, chosen, headed = true, onChoose }: FigureChartProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const scheme = useComputedColorScheme('light')
  const palette = figurePalette(scheme)
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const titleId = useId()
  const altId = useId()
  const Chart = charts[spec.kind]
  const Title = headed ? 'h2' : 'p'

  return (
    <figure className="figure" aria-labelledby={titleId}>
      <figcaption>
        <Title id={titleId} className="figure__title">
          {spec.title}
        </Title>
        <p className="quiet">{spec.subtitle}</p>
      </figcaption>
      {namedAtTheLine.has(spec.kind) ? null : (
        <div className="figure__key">
          {spec.series.length > 1 && !spec.highlight ? (
            <FigureLegend series={spec.series} stacked={spec.kind === 'stacked'} palette={palette} />
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
        chosen={chosen}
        labelledBy={titleId}
        describedBy={altId}
        onChoose={onChoose}
      >
        {width > 0 ? <Chart spec={spec} width={width} palette={palette} language={language} /> : null}
      </FigureMarks>
      <p className="figure__foot">{t('common.source', { source: spec.source })}</p>
      {spec.note ? <p className="figure__foot">{t('common.note', { note: spec.note })}</p> : null}
    </figure>
  )
}
