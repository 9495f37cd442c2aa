import type { FigureSeries, SeriesRole } from '../figureSpec.ts'

export const ink = '#1F2933'
export const grey = '#52606D'
export const guide = '#E4E7EB'
export const paper = '#FFFFFF'

/** Text in the figures' own colour: a shade darker than marks, and so a colour that can be told from theirs. */
export const primaryText = '#00629B'

export interface LineStyle {
  readonly colour: string
  readonly width: number
  readonly dash: readonly number[] | null
  /** A darker, wider line underneath, for a colour too light to stand alone on paper. */
  readonly casing: string | null
}

export interface FillStyle {
  readonly colour: string
  readonly outline: string | null
  readonly hatch: string | null
  /** Readable text on this fill. */
  readonly text: string
}

export interface SeriesStyle {
  readonly line: LineStyle
  readonly fill: FillStyle
  readonly label: string
}

/** Every role differs from the others in lightness, dash, outline or hatch, never in hue alone. */
export const seriesStyles: Record<SeriesRole, SeriesStyle> = {
  primary: {
    line: { colour: '#0072B2', width: 2.25, dash: null, casing: null },
    fill: { colour: '#0072B2', outline: null, hatch: null, text: paper },
    label: primaryText,
  },
  context: {
    line: { colour: '#767676', width: 1.5, dash: [4, 2.5], casing: null },
    fill: { colour: '#D3D6DA', outline: '#767676', hatch: null, text: ink },
    label: grey,
  },
  third: {
    line: { colour: '#E69F00', width: 1.5, dash: null, casing: '#5C5C5C' },
    fill: { colour: '#F6DDA6', outline: '#5C5C5C', hatch: '#CF9420', text: ink },
    label: ink,
  },
  fourth: {
    line: { colour: '#1B3A57', width: 1.5, dash: [1.2, 2], casing: null },
    fill: { colour: '#1B3A57', outline: null, hatch: null, text: paper },
    label: '#1B3A57',
  },
  peer: {
    line: { colour: '#9AA5B1', width: 1, dash: null, casing: null },
    fill: { colour: '#C3C9D0', outline: null, hatch: null, text: ink },
    label: grey,
  },
  over: {
    line: { colour: '#D55E00', width: 2.25, dash: null, casing: null },
    fill: { colour: '#D55E00', outline: null, hatch: null, text: paper },
    label: ink,
  },
  under: {
    line: { colour: '#0072B2', width: 1.5, dash: [6, 2], casing: null },
    fill: { colour: '#FFFFFF', outline: '#0072B2', hatch: '#0072B2', text: ink },
    label: ink,
  },
}

const beforeBreak: FillStyle = { colour: paper, outline: '#767676', hatch: '#9AA5B1', text: ink }

/** The fill of a series: hatched, whatever its role, where it lies before a break. */
export const seriesFill = (series: Pick<FigureSeries, 'role' | 'beforeBreak'>): FillStyle =>
  series.beforeBreak ? beforeBreak : seriesStyles[series.role].fill

const ramp: readonly FillStyle[] = [
  { colour: '#1B3A57', outline: null, hatch: null, text: paper },
  { colour: '#0072B2', outline: null, hatch: null, text: paper },
  { colour: '#9CCBE6', outline: null, hatch: null, text: ink },
  { colour: '#E4E7EB', outline: '#767676', hatch: null, text: ink },
  { colour: '#FFFFFF', outline: '#767676', hatch: '#B8BFC6', text: ink },
]

/** Fills of stacked segments: their roles, or, where roles repeat (ordered classes), a ramp from dark to light. */
export function segmentFills(series: readonly FigureSeries[]): readonly FillStyle[] {
  const roles = new Set(series.map((each) => each.role))
  if (roles.size === series.length) return series.map((each) => seriesStyles[each.role].fill)
  return series.map((_, index) => ramp[Math.min(index, ramp.length - 1)] ?? seriesStyles.primary.fill)
}
