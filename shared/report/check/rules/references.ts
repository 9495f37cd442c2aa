import { fold } from '../../../danish.ts'
import { placeOf, type Reading } from '../reading.ts'
import type { RawFinding } from './rule.ts'

const NUMBERED = /(?<!\p{L})(figure?|tabel|table|kapitel|chapter)(?:len|let|et|n)?\s(\d{1,3})(?![\p{L}\d])/giu
const NAMED = /(?<!\p{L})(?:kapitlet|bilaget|afsnittet)\s(?:om\s(?<bare>\p{Ll}+)|[“”»"](?<quoted>[^“”»«"]+)[“”«"])/giu

/** Few sentences do: the others need no closer look. */
const REFERRING = /figur|tabel|table|kapit|chapter|bilag|afsnit/i

/** How many of each a reader can find. */
function known({ document, tables }: Reading): Readonly<Record<string, number>> {
  const captions = (word: string): number =>
    new Set(
      [...document.text.matchAll(new RegExp(`^${word} (\\d{1,3})(?:[.:\\s]|$)`, 'gimu'))].map((match) => match[1]),
    ).size
  const figures = Math.max(document.blocks.filter(({ type }) => type === 'picture').length, captions('figure?'))
  const rows = Math.max(tables.length, captions('tabel'), captions('table'))
  const chapters = document.sections.filter(({ level }) => level === 1).length
  return { figur: figures, figure: figures, tabel: rows, table: rows, kapitel: chapters, chapter: chapters }
}

/** Figures, tables, chapters and appendices that are spoken of but not there. */
function* unknownReferences(reading: Reading): Generator<RawFinding> {
  const count = known(reading)
  const titles = reading.document.sections.map(({ title }) => fold(title))
  for (const { sentence } of reading.sentences) {
    if (!REFERRING.test(sentence.text)) continue
    for (const match of sentence.text.matchAll(NUMBERED)) {
      const [said, word = '', number = ''] = match
      const most = count[fold(word)]
      const value = Number(number)
      if (most === undefined || most === 0 || (value >= 1 && value <= most)) continue
      yield finding(placeOf(sentence, match.index), said, {
        da: `Rapporten har ${most}.`,
        en: `The report has ${most}.`,
      })
    }
    for (const match of sentence.text.matchAll(NAMED)) {
      const name = fold(match.groups?.quoted ?? match.groups?.bare ?? '')
      if (name === '' || titles.some((title) => title.includes(name.slice(0, Math.max(5, name.length - 3))))) continue
      yield finding(placeOf(sentence, match.index), match[0], {
        da: 'Ingen overskrift i rapporten har det navn.',
        en: 'No heading of the report has that name.',
      })
    }
  }
}

const finding = (place: RawFinding['place'], said: string, evidence: RawFinding['evidence']): RawFinding => ({
  rule: 'reference.unknown',
  severity: 'error',
  place,
  said,
  evidence,
  proposal: { da: 'Ret henvisningen, eller fjern den.', en: 'Correct the reference, or remove it.' },
})

const SHORTEST_ALT = 15

function* pictures({ document }: Reading): Generator<RawFinding> {
  for (const block of document.blocks) {
    if (block.type !== 'picture' || block.alt.trim().length >= SHORTEST_ALT) continue
    yield {
      rule: 'picture.alt',
      severity: 'error',
      place: { line: block.line, column: 1, heading: block.section.title, sentence: block.title },
      said: block.alt,
      evidence: { da: 'Figuren har ingen tekstbeskrivelse.', en: 'The figure has no alternative text.' },
      proposal: { da: 'Beskriv, hvad figuren viser.', en: 'Describe what the figure shows.' },
    }
  }
}

const NO_SPACE = /\d(?:kr\.?|kroner)(?!\p{L})/iu
/** Amounts as digits with points, without "kr." behind and without a table around. */
const BARE_AMOUNT = /(?<![\d.])\d{1,3}(?:\.\d{3}){2,}(?!\d)(?!(?:,\d+)?\s?(?:kr|mio|mia))/iu

function* amounts({ sentences }: Reading): Generator<RawFinding> {
  for (const { sentence } of sentences.filter((each) => /\d/.test(each.sentence.text)))
    for (const [form, da, en] of [
      [NO_SPACE, 'Der mangler et mellemrum før “kr.”.', 'A space is missing before “kr.”.'],
      [BARE_AMOUNT, 'Beløbet har ingen enhed.', 'The amount has no unit.'],
    ] as const) {
      const match = form.exec(sentence.text)
      if (!match) continue
      yield {
        rule: 'text.amount',
        severity: 'style',
        place: placeOf(sentence, match.index),
        said: match[0],
        evidence: { da, en },
        proposal: { da: 'Skriv beløbet som “292.505 kr.”.', en: 'Write the amount as “292.505 kr.”.' },
      }
    }
}

/** What a reader cannot follow: references, pictures, amounts. */
export function* readability(reading: Reading): Generator<RawFinding> {
  yield* unknownReferences(reading)
  yield* pictures(reading)
  yield* amounts(reading)
}
