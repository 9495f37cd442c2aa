import { formatDate } from '../../../../danish.ts'
import { placeOf, type Reading } from '../../reading.ts'
import type { RawFinding } from '../rule.ts'

const AS_OF =
  /pr\.\s(?:(\d{1,2})-(\d{1,2})-(\d{4})|(\d{1,2})\.\s(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s(\d{4}))/i
const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')

function dateIn(text: string): { readonly date: string; readonly at: number; readonly said: string } | null {
  const match = AS_OF.exec(text)
  if (!match) return null
  const [said, d1, m1, y1, d2, month, y2] = match
  const [day, number, year] = [
    d1 ?? d2 ?? '',
    m1 ?? String(MONTHS.indexOf((month ?? '').toLowerCase()) + 1),
    y1 ?? y2 ?? '',
  ]
  return { date: `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`, at: match.index, said }
}

/** Days that the numbers are counted on, where they do not fit the year of the report. */
export function* referenceDates({ sentences, document, knowledge }: Reading): Generator<RawFinding> {
  const { year, accountsFinalBy } = knowledge
  for (const { sentence, numbers } of sentences) {
    const found = dateIn(sentence.text)
    if (!found) continue
    const aboutAge = /\balder\b|aldre|årig/i.test(sentence.text)
    if (aboutAge && found.date < `${year}-01-01` && numbers.length > 0)
      yield {
        rule: 'date.reference',
        severity: 'query',
        place: placeOf(sentence, found.at),
        said: found.said,
        evidence: {
          da: `Alderen er opgjort ${formatDate(found.date)}, før det år, tallene gælder.`,
          en: `Ages are as of ${formatDate(found.date, 'en')}, before the year that the numbers are of.`,
        },
        proposal: {
          da: 'Brug alderen på hændelsens dag, eller sig, at den kan være et år højere.',
          en: 'Use the age on the day of the event, or say that it may be a year higher.',
        },
      }
    const about = /økonomi|regnskab|forbrug|udgift/i.test(`${sentence.text} ${sentence.paragraph.section.title}`)
    if (
      about &&
      found.date > `${year}-12-31` &&
      found.date < `${year + 1}-${accountsFinalBy}` &&
      !/foreløbig/i.test(document.text)
    )
      yield {
        rule: 'accounts.provisional',
        severity: 'warning',
        place: placeOf(sentence, found.at),
        said: found.said,
        evidence: {
          da: 'På den dag kan der stadig bogføres på året, men tallene kaldes regnskab.',
          en: 'On that day the year is still open for bookings, but the numbers are called accounts.',
        },
        proposal: { da: 'Kald tallene foreløbige.', en: 'Call the numbers provisional.' },
      }
  }
}
