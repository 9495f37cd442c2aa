import { placeOf, type Reading } from '../reading.ts'
import type { RawFinding } from './rule.ts'

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const DATE = new RegExp(
  String.raw`(?<![\d.,])(?<day>\d{1,2})(?:\.\s?(?<name>${MONTHS.join('|')})\s|[-/.](?<month>\d{1,2})[-/.])(?<year>\d{4})(?!\d)`,
  'giu',
)

/** A slash joins the two years of a school year; a dash does so after its word, and in the plural tells of several. */
const SCHOOL_YEAR =
  /(?<![\d/]|nr\.?\s|sag\s)(?<first>(?:19|20)\d\d)\/(?<second>(?:19|20)?\d\d)(?![\d/-])|skoleåret\s(?<from>(?:19|20)\d\d)\s?[–-]\s?(?<to>(?:19|20)?\d\d)(?!\d)/giu

const EARLIEST = 1500
/** A report is made and looks ahead at any time; none of today's dates lies beyond. */
const LATEST = 2100

interface Told {
  readonly at: number
  readonly said: string
  readonly texts: Pick<RawFinding, 'evidence' | 'proposal'>
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

function* wrongDates(text: string): Generator<Told> {
  for (const match of text.matchAll(DATE)) {
    const { day = '', name, month, year = '' } = match.groups ?? {}
    const number = name === undefined ? Number(month) : MONTHS.indexOf(name.toLowerCase()) + 1
    const far = Number(year) < EARLIEST || Number(year) > LATEST
    if (!far && isDay(Number(year), number, Number(day))) continue
    yield {
      at: match.index,
      said: match[0],
      texts: {
        evidence: far
          ? { da: 'Så langt fra i dag kan datoen ikke ligge.', en: 'The date cannot lie so far from today.' }
          : { da: 'Den dag findes ikke.', en: 'There is no such day.' },
        proposal: { da: 'Ret datoen.', en: 'Correct the date.' },
      },
    }
  }
}

function* wrongSchoolYears(text: string): Generator<Told> {
  if (!/skoleåret/i.test(text)) return
  for (const match of text.matchAll(SCHOOL_YEAR)) {
    const first = Number(match.groups?.first ?? match.groups?.from)
    const said = match.groups?.second ?? match.groups?.to ?? ''
    const next = String(first + 1)
    if (said === next || said === next.slice(2)) continue
    yield {
      at: match.index,
      said: match[0],
      texts: {
        evidence: {
          da: 'Et skoleår strækker sig over to år, der følger efter hinanden.',
          en: 'A school year spans two years, one after the other.',
        },
        proposal: {
          da: `Ret årstallet, fx til ${first}/${next.slice(2)}.`,
          en: `Correct the year, to ${first}/${next.slice(2)} for instance.`,
        },
      },
    }
  }
}

/** Days and school years that cannot be. */
export function* dates({ sentences }: Reading): Generator<RawFinding> {
  for (const { sentence } of sentences) {
    if (!/\d{4}/.test(sentence.text)) continue
    for (const { at, said, texts } of [...wrongDates(sentence.text), ...wrongSchoolYears(sentence.text)])
      yield { rule: 'date.impossible', severity: 'error', place: placeOf(sentence, at), said, ...texts }
  }
}
