import { formatValue } from '../../shared/figures/formatValue.ts'
import type { ChartProps } from './chartProps.ts'
import { LABEL_LINE } from './EndLabel.tsx'
import { wrapLabel } from './wrapLabel.ts'

const CHARACTER = 6.4
const WIDEST = 0.3
const FEWEST_CHARACTERS = 14
/** The value stands last, so a name must not be cut before it. */
const MOST_LINES = 3
const GAP = 16

export interface EndTexts {
  /** The last category of each series that has a value; -1 where none has. */
  readonly ends: readonly number[]
  /** Name and value of each series, for its end. */
  readonly texts: readonly (readonly string[])[]
  /** The room that they need beside the plot. */
  readonly width: number
  /** The room that each needs from its neighbours. */
  readonly height: number
}

/** What stands at the ends of the lines, wrapped so that the plot keeps most of the width. */
export function endTexts({ spec, width, language }: Pick<ChartProps, 'spec' | 'width' | 'language'>): EndTexts {
  const ends = spec.series.map(({ points }) => points.findLastIndex(({ value }) => value !== null))
  const characters = Math.max(FEWEST_CHARACTERS, Math.floor((width * WIDEST) / CHARACTER))
  const texts = spec.series.map(({ name, points }, number) => {
    const value = points[ends[number] ?? -1]?.value ?? null
    return wrapLabel(`${name} ${formatValue(value, spec.format, language)}`, characters, MOST_LINES)
  })
  return {
    ends,
    texts,
    width: GAP + Math.max(0, ...texts.flat().map((line) => line.length * CHARACTER)),
    height: LABEL_LINE * Math.max(1, ...texts.map((lines) => lines.length)) + 1,
  }
}
