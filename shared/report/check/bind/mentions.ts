import { headingsOver, type Section } from '../document/document.ts'
import type { Knowledge } from '../words/knowledge.ts'
import type { Mention } from '../words/phrases.ts'

const AGE = /(\d{1,2})\s?år\b/g

/** What a text speaks of; "17 år" is a category where ages are counted. */
export function mentionsOf(text: string, { book }: Knowledge): readonly Mention[] {
  const ages = [...text.matchAll(AGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    keys: [`d:age=${match[1]}`],
  }))
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
