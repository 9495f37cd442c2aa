import { headingsOver, type Section } from '../document/document.ts'
import type { Knowledge } from '../words/knowledge.ts'
import type { Mention } from '../words/phrases.ts'

const AGE = /(\d{1,2})\s?år\b/g
/** "0-17 år", "under 18 år": a span of ages and none of them. */
const AGE_SPAN = /(?:\d\s?(?:–|-|til|og)\s?|(?<!\p{L})(?:under|over)\s)$/iu
/** "Under 1 år": the youngest. */
const YOUNGEST = /(?<!\p{L})under\s$/iu

function ageKey(text: string, age: string, at: number): string | null {
  const before = text.slice(0, at)
  if (age === '1' && YOUNGEST.test(before)) return 'd:age=0'
  return AGE_SPAN.test(before) ? null : `d:age=${age}`
}

/** What a text speaks of; "17 år" is a category where ages are counted. */
export function mentionsOf(text: string, { book }: Knowledge): readonly Mention[] {
  const ages = [...text.matchAll(AGE)].flatMap((match): Mention[] => {
    const key = ageKey(text, match[1] ?? '', match.index)
    return key === null ? [] : [{ start: match.index, end: match.index + match[0].length, keys: [key] }]
  })
  // The month of a date is not what is counted.
  const found = book
    .mentionsIn(text)
    .filter(
      ({ keys, start }) => !(keys.every((key) => key.startsWith('d:month=')) && /\d\.\s$/.test(text.slice(0, start))),
    )
  return [...found, ...ages].sort((a, b) => a.start - b.start)
}

export const headingMentions = (section: Section, knowledge: Knowledge): readonly (readonly Mention[])[] =>
  headingsOver(section).map(({ title }) => mentionsOf(title, knowledge))
