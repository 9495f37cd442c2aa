const NO_BREAK_SPACE = '\u00a0'

const danishMonths = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** The letter of a section ("§ 76 a"); i and å are words of their own, as in "§ 50 i lov om social service". */
const section = String.raw`\d+(?: ?[a-hj-z](?![\p{L}\d]))?`
/** What stands below a section, one below the other: "stk. 3, nr. 2, litra b". */
const below = String.raw`(?:,? (?:stk|nr|pkt)\. ?\d+(?: (?:og|and) \d+)?|,? litra [a-z](?!\p{L})|,? subsection \(?\d+\)?)`

/** Stretches that are read as one and stand on one line whole. */
const whole: readonly RegExp[] = [
  // §§ 76 og 76 a; §§ 11, 52 og 54, stk. 1
  new RegExp(`§§ ?${section}(?:(?:,| og| eller| and| or| &| –) ${section})*${below}*`, 'gu'),
  // § 50, stk. 3, nr. 2; § 76 a
  new RegExp(`§ ?${section}${below}*`, 'gu'),
]

/** A gap that binds what stands before it to what stands after it. */
const bound: readonly RegExp[] = [
  // 1. januar, 1 January
  new RegExp(`(\\b\\d{1,2}\\.) (?=(?:${danishMonths})\\b)`, 'g'),
  new RegExp(`(\\b\\d{1,2}) (?=(?:${englishMonths})\\b)`, 'g'),
  // 5 mio., 20 kr., 12 %, 89.1 million
  /(\d) (?=(?:mio\.|mia\.|kr\.|%|pct\.|per cent\b|million\b|billion\b))/g,
  // DKK 604,302
  /\b(DKK) (?=\d)/g,
  // stk. 2, nr. 5, kap. 11, no. 5
  /\b((?:stk|nr|kap|pkt|no|ch)\.) (?=\d)/gi,
  // kapitel 11, chapter 11, figur 3.1, table 3.1, side 4
  /\b((?:kapitel|chapter|figure?|tabel|table|section|side|page|bilag|appendix)) (?=\d)/gi,
]

/**
 * Keeps on one line what is read as one: the sections of a law with their letters and numbers, a day and its month, a
 * number and its unit. In Danish and English, for paper and Word alike.
 */
export function bindWords(text: string): string {
  const held = whole.reduce(
    (current, pattern) => current.replace(pattern, (stretch) => stretch.replaceAll(' ', NO_BREAK_SPACE)),
    text,
  )
  return bound.reduce((current, pattern) => current.replace(pattern, `$1${NO_BREAK_SPACE}`), held)
}

/** A last word of so many signs looks lost on a line of its own. */
const SHORT_END = / (?=\S{1,8}$)/

/** Keeps a short last word on the line of the word before it. */
export const bindEnd = (text: string): string => text.replace(SHORT_END, NO_BREAK_SPACE)
