import { darkened, mixed } from '../../contrast.ts'
import { primaryText } from '../../figures/scene/palette.ts'
import { houseAppearance, type ReportAppearance } from './appearance.ts'

export type ColourOf = (colour: string) => string

/** The middle tone of stacked figures is the figures' colour, this much lighter. */
const HOUSE_TINT = '#9CCBE6'
const TINT = 0.6
const LEAST_FOR_TEXT = 4.5

/**
 * The house's colours stand for roles; this gives the colour that the report has in that role. Over- and underspending,
 * other series and greys stay: their meaning lies in being alike everywhere.
 */
export function reportColours({ accent, figures }: ReportAppearance): ColourOf {
  const own = new Map([
    [houseAppearance.accent, accent],
    ...(figures === houseAppearance.figures
      ? []
      : ([
          [houseAppearance.figures, figures],
          [primaryText, darkened(figures, LEAST_FOR_TEXT)],
          [HOUSE_TINT, mixed(figures, '#FFFFFF', TINT)],
        ] as const)),
  ])
  return (colour) => own.get(colour) ?? colour
}
