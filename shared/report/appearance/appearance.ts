/** `classic` sets the running text with serifs; `plain` sets everything without, and opens chapters with a line. */
export const reportThemes = ['classic', 'plain'] as const
export type ReportTheme = (typeof reportThemes)[number]

/** A municipality's or a centre's mark, as the file is printed: always a PNG that the program has made itself. */
export interface ReportLogo {
  readonly png: string
  /** In pixels; only their relation counts on paper. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who cannot see it. */
  readonly description: string
}

/** How a report looks on paper and in Word. Colours are "#RRGGBB". */
export interface ReportAppearance {
  readonly theme: ReportTheme
  /** Headings' numbers, key numbers, links and lines. */
  readonly accent: string
  /** This year and the own municipality in figures. */
  readonly figures: string
  readonly logo: ReportLogo | null
}

/** The look that the program comes with. */
export const houseAppearance: ReportAppearance = {
  theme: 'classic',
  accent: '#0B5C8A',
  figures: '#0072B2',
  logo: null,
}
