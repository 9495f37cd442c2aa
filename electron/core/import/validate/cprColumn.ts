import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { type Cpr, parseCpr } from '../cells/cpr.ts'
import { finding } from '../finding.ts'

/** Fewer numbers than this say nothing about the check digits of a column. */
const ENOUGH = 20
const MOST_FAILING = 0.05

const MADE_UP = /(?:0000|9999)$/
/** One number in five thousand ends so by chance. */
const FEWEST_MADE_UP = 3
const LEAST_MADE_UP = 0.005

/** Valid numbers without the check were given to people of 1 January; stand-ins were never meant to have it. */
const shouldHold = (cpr: Cpr): boolean => !cpr.standIn && !cpr.replacement && !cpr.birth.endsWith('-01-01')

/**
 * A column in which many numbers fail modulus 11 may hold something else than CPR numbers. Never more than worth
 * knowing, since no number is refused for it.
 */
const checkDigits = (seen: number, failing: number, place: Place): ImportIssue[] =>
  seen < ENOUGH || failing <= seen * MOST_FAILING
    ? []
    : [
        finding('cpr-check-digits', 'info', place, {
          da: `${failing} af ${seen} numre opfylder ikke kontrollen med modulus 11. Gyldige numre kan mangle den, men så mange tyder på, at kolonnen ikke er CPR-numre. Alle er læst.`,
          en: `${failing} of ${seen} numbers fail the modulus 11 check. Valid numbers may lack it, but so many suggest that the column is no CPR numbers. All are read.`,
        }),
      ]

/** Offices without a CPR number write the birth date and 0000 or 9999; two children of one day then become one. */
const madeUp = (rows: number, place: Place): ImportIssue =>
  finding('cpr-made-up', 'query', place, {
    da: `${rows} rækker har et nummer, der ender på 0000 eller 9999, som om det er midlertidigt. Børn med samme fødselsdag og nummer tæller som ét barn.`,
    en: `${rows} rows have a number that ends in 0000 or 9999, as if it were temporary. Children of the same birthday and number count as one child.`,
  })

/** What the numbers of a column show together. */
export function cprColumn(texts: ReadonlyMap<string, number>, place: Place): ImportIssue[] {
  const made = { numbers: 0, rows: 0 }
  let [seen, checked, failing] = [0, 0, 0]
  for (const [text, rows] of texts) {
    const cpr = parseCpr(text)
    if (!cpr) continue
    seen += 1
    if (MADE_UP.test(cpr.digits)) {
      made.numbers += 1
      made.rows += rows
    }
    if (!shouldHold(cpr)) continue
    checked += 1
    if (!cpr.checked) failing += 1
  }
  const isMadeUp = made.numbers >= FEWEST_MADE_UP && made.numbers >= seen * LEAST_MADE_UP
  return [...checkDigits(checked, failing, place), ...(isMadeUp ? [madeUp(made.rows, place)] : [])]
}
