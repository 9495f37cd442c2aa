import { yearsIn } from '../bind/years.ts'
import { chapterOf, type Section } from '../document/document.ts'
import { placeOf, type Reading } from '../reading.ts'
import type { RawFinding } from './rule.ts'

const ANNOUNCES = /^(?:kapitlet|afsnittet) (?:viser|beskriver|opgør|gennemgår|handler om|omfatter)(?!\p{L})/iu

/** Years that tell since when something is, or of something else than the numbers. */
const OTHERWISE =
  /(?<!\p{L})(?:siden|fra|før|efter|frem|født|lov\p{L}*|reform\p{L}*|\p{L}*ordning\p{L}*|indført|trådte|opgjort|ændring\p{L}*|plan\p{L}*|kun)(?!\p{L})/iu

const SCHOOL_YEAR = /^\d{4}\s?[/–-]\s?\d/

/** Below this part of a chapter's numbers a year is one to compare with, and not the chapter's own. */
const FEW = 0.25

/** How many numbers of each year a chapter tells. */
function yearsByChapter({ sentences, cells }: Reading): ReadonlyMap<Section, ReadonlyMap<number, number>> {
  const counted = new Map<Section, Map<number, number>>()
  const count = (section: Section, year: string | number | undefined): void => {
    if (typeof year !== 'number') return
    const chapter = chapterOf(section)
    const years = counted.get(chapter) ?? new Map<number, number>()
    counted.set(chapter, years.set(year, (years.get(year) ?? 0) + 1))
  }
  for (const { sentence, numbers } of sentences)
    for (const { binding } of numbers) count(sentence.paragraph.section, binding.shown?.dims.year)
  for (const { table, binding } of cells) count(table.section, binding.shown?.dims.year)
  return counted
}

/** "Kapitlet viser … i 2012" over numbers that are nearly all of another year. */
export function* announcedYears(reading: Reading): Generator<RawFinding> {
  const announcing = reading.sentences.filter(
    ({ sentence: { text } }) => ANNOUNCES.test(text) && /\d{4}/.test(text) && !OTHERWISE.test(text),
  )
  if (announcing.length === 0) return
  const counted = yearsByChapter(reading)
  for (const { sentence } of announcing) {
    const [year, other] = yearsIn(sentence.text).filter(({ at }) => !SCHOOL_YEAR.test(sentence.text.slice(at)))
    const years = counted.get(chapterOf(sentence.paragraph.section))
    const all = [...(years?.values() ?? [])].reduce((sum, each) => sum + each, 0)
    const [usual] = [...(years ?? [])].sort((a, b) => b[1] - a[1])
    if (!year || other || !years || !usual || usual[1] * 2 <= all) continue
    if ((years.get(year.year) ?? 0) >= all * FEW) continue
    yield {
      rule: 'year.wrong',
      severity: 'warning',
      place: placeOf(sentence, year.at),
      said: String(year.year),
      evidence: {
        da: `De fleste tal i kapitlet er fra ${usual[0]}.`,
        en: `Most numbers of the chapter are of ${usual[0]}.`,
      },
      proposal: { da: 'Ret årstallet, eller nævn begge år.', en: 'Correct the year, or name both years.' },
    }
  }
}
