import type { Sentence } from '../document/document.ts'
import type { Knowledge } from '../words/knowledge.ts'
import type { Mention } from '../words/phrases.ts'
import { NEARNESS } from './context.ts'
import { headingMentions, mentionsOf } from './mentions.ts'

/** What stands around a sentence: the sentences before it, the one that announces it, and the headings over it. */
export interface Around {
  readonly weights: ReadonlyMap<string, number>
  /** Sentence by sentence, the nearest first. */
  readonly before: readonly (readonly Mention[])[]
  readonly headings: readonly (readonly Mention[])[]
}

export function aroundOf(sentence: Sentence, knowledge: Knowledge): Around {
  const { paragraph, index } = sentence
  const intro = paragraph.intro ? mentionsOf(paragraph.intro, knowledge) : []
  const weights = new Map<string, number>()
  const raise = (mentions: readonly Mention[], weight: number): void => {
    for (const { keys } of mentions) for (const key of keys) weights.set(key, Math.max(weight, weights.get(key) ?? 0))
  }
  const headings = headingMentions(paragraph.section, knowledge)
  headings.forEach((mentions, depth) => {
    raise(mentions, depth === 0 ? NEARNESS.heading : NEARNESS.chapter)
  })
  const earlier = paragraph.sentences.slice(0, index).map(({ text }) => mentionsOf(text, knowledge))
  earlier.forEach((mentions, at) => {
    const near = paragraph.item ? NEARNESS.sentence : NEARNESS.before
    raise(mentions, at === index - 1 ? near : NEARNESS.earlier)
  })
  raise(intro, NEARNESS.sentence)
  return { weights, before: [...[...earlier].reverse(), intro], headings }
}
