import type { FigureSeries, SeriesRole } from '../../shared/figures/figureSpec.ts'
import {
  type FillStyle,
  grey,
  guide,
  ink,
  paper,
  type SeriesStyle,
  segmentFills,
  seriesFill,
  seriesStyles,
} from '../../shared/figures/scene/palette.ts'

export interface FigurePalette {
  readonly ink: string
  readonly label: string
  readonly guide: string
  readonly surface: string
  readonly styles: Readonly<Record<SeriesRole, SeriesStyle>>
  /** Of bars and columns: hatched where the series lies before a break. */
  fill(series: Pick<FigureSeries, 'role' | 'beforeBreak'>): FillStyle
  segments(series: readonly FigureSeries[]): readonly FillStyle[]
}

/** On light ground the screen shows the very colours of the paper. */
const light: FigurePalette = {
  ink,
  label: grey,
  guide,
  surface: paper,
  styles: seriesStyles,
  fill: seriesFill,
  segments: segmentFills,
}

const night = '#14181D'
const chalk = '#E6EAEE'

const fill = (colour: string, text = night): FillStyle => ({ colour, outline: null, hatch: null, text })

function onDark(role: SeriesRole, colour: string, filled: FillStyle = fill(colour)): SeriesStyle {
  return { line: { ...seriesStyles[role].line, colour, casing: null }, fill: filled, label: chalk }
}

const darkStyles: Record<SeriesRole, SeriesStyle> = {
  primary: onDark('primary', '#55A9DD'),
  context: onDark('context', '#9AA5B0', { colour: '#4A5560', outline: '#9AA5B0', hatch: null, text: chalk }),
  third: onDark('third', '#E69F00', { colour: '#6B5216', outline: '#E69F00', hatch: '#E69F00', text: chalk }),
  fourth: onDark('fourth', '#C9D6E2'),
  peer: onDark('peer', '#7B8894', fill('#5C6874', '#FFFFFF')),
  over: onDark('over', '#FF8A3D'),
  under: onDark('under', '#55A9DD', { colour: '#1C2229', outline: '#55A9DD', hatch: '#55A9DD', text: chalk }),
}

const darkBeforeBreak: FillStyle = { colour: '#1C2229', outline: '#9AA5B0', hatch: '#7B8894', text: chalk }

const darkRamp: readonly FillStyle[] = [
  fill('#C9D6E2'),
  fill('#55A9DD'),
  fill('#2D6E99', '#FFFFFF'),
  { colour: '#323B44', outline: '#9AA5B0', hatch: null, text: chalk },
  { colour: '#1C2229', outline: '#9AA5B0', hatch: '#7B8894', text: chalk },
]

function darkSegments(series: readonly FigureSeries[]): readonly FillStyle[] {
  const distinct = new Set(series.map((each) => each.role)).size === series.length
  return series.map((each, index) =>
    distinct ? darkStyles[each.role].fill : (darkRamp[Math.min(index, darkRamp.length - 1)] ?? darkStyles.primary.fill),
  )
}

const dark: FigurePalette = {
  ink: chalk,
  label: '#A9B5C0',
  guide: '#323B44',
  surface: '#1C2229',
  styles: darkStyles,
  fill: ({ role, beforeBreak }) => (beforeBreak ? darkBeforeBreak : darkStyles[role].fill),
  segments: darkSegments,
}

export const figurePalette = (scheme: 'light' | 'dark'): FigurePalette => (scheme === 'dark' ? dark : light)
