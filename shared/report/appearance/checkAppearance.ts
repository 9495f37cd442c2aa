import { contrast, darkened } from '../../contrast.ts'
import { formatNumber, type Language } from '../../danish.ts'
import { fraction } from '../../quantities.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import type { ReportAppearance } from './appearance.ts'

/** WCAG 2.1, 1.4.3 and 1.4.11: text, and marks that carry meaning. */
const TEXT = 4.5
const MARKS = 3
/** The fourth series is dark blue; a colour darker than this could not be told from it on a grey copy. */
const DARKEST_MARKS = 7.3

export interface AppearanceProblem {
  readonly part: 'accent' | 'figures'
  readonly text: Bilingual
  /** The nearest shade that will do. */
  readonly instead: string | null
}

/** One decimal, never rounded up to the limit that it misses. */
function ratio(colour: string, language: Language): string {
  const tenths = Math.floor(contrast(colour, '#FFFFFF') * 10)
  return `${formatNumber(fraction(tenths, 10), 1, language)}:1`
}

function tooPale(part: AppearanceProblem['part'], colour: string, least: number): AppearanceProblem | null {
  if (contrast(colour, '#FFFFFF') >= least) return null
  const instead = darkened(colour, least)
  const what = {
    accent: { da: 'Farven til overskrifter og links', en: 'The colour of headings and links' },
    figures: { da: 'Farven til figurer', en: 'The colour of figures' },
  }[part]
  const needed = { da: formatNumber(fraction(least * 10, 10), 1), en: formatNumber(fraction(least * 10, 10), 1, 'en') }
  return {
    part,
    instead,
    text: {
      da: `${what.da} har en kontrast på ${ratio(colour, 'da')} mod hvidt papir. Der kræves mindst ${needed.da}:1. Den nærmeste mørkere tone, der opfylder kravet, er ${instead}.`,
      en: `${what.en} has a contrast of ${ratio(colour, 'en')} against white paper. At least ${needed.en}:1 is needed. The nearest darker shade that will do is ${instead}.`,
    },
  }
}

function tooDark(colour: string): AppearanceProblem | null {
  if (contrast(colour, '#FFFFFF') <= DARKEST_MARKS) return null
  return {
    part: 'figures',
    instead: null,
    text: {
      da: 'Farven til figurer er for mørk: Den kan ikke skelnes fra figurernes mørkeblå, når rapporten kopieres i gråtoner. Vælg en lysere tone.',
      en: 'The colour of figures is too dark: it cannot be told from the dark blue of the figures on a grey copy. Choose a lighter shade.',
    },
  }
}

/** Why these colours cannot be used; an empty list if they can. */
export const appearanceProblems = ({
  accent,
  figures,
}: Pick<ReportAppearance, 'accent' | 'figures'>): readonly AppearanceProblem[] =>
  [tooPale('accent', accent, TEXT), tooPale('figures', figures, MARKS), tooDark(figures)].filter(
    (problem) => problem !== null,
  )
