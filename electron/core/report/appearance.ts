import { houseAppearance, type ReportAppearance } from '../../../shared/report/appearance/appearance.ts'
import type { ReadDatabase } from '../database/connection.ts'
import { type Setting, settingOf } from '../database/settings.ts'

const nothingChosen: Setting<'appearance'> = { theme: houseAppearance.theme, accent: null, figures: null, logo: null }

/** What somebody has chosen in the project; nulls where nobody has. */
export const chosenIn = (db: ReadDatabase): Setting<'appearance'> => settingOf(db, 'appearance') ?? nothingChosen

/** The chosen look, with the program's own in the place of what is not chosen. */
export const complete = ({ theme, accent, figures, logo }: Setting<'appearance'>): ReportAppearance => ({
  theme,
  accent: accent ?? houseAppearance.accent,
  figures: figures ?? houseAppearance.figures,
  logo,
})

/** How the project's report looks. */
export const appearanceOf = (db: ReadDatabase): ReportAppearance => complete(chosenIn(db))
