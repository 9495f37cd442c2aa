import { atLine } from '../markdown/parseTemplate.ts'
import { templateProblem } from '../markdown/templateProblem.ts'
import type { Block, Inline } from '../reportModel.ts'
import { type ChapterDraft, type ComposedChapter, composeChapter, type ScopeFor } from './draftChapters.ts'
import { attempt, type ReadTemplate } from './readTemplates.ts'

/** The colophon has a small page of its own: of other blocks than paragraphs there would be nothing left. */
export function composeColophon(scopeFor: ScopeFor, read: ReadTemplate): ComposedChapter {
  const composed = composeChapter(scopeFor, read)
  const odd = composed.blocks.findIndex(({ type }) => type !== 'paragraph' && type !== 'unwritten')
  if (odd < 0) return composed
  const { template } = read
  const checked = attempt(() =>
    templateProblem(atLine(template, template.bodyLine + (composed.lines[odd] ?? 1)), {
      da: 'kolofonen kan kun have afsnit.',
      en: 'the colophon can only have paragraphs.',
    }),
  )
  return { blocks: [], lines: [], hidden: [], problem: 'problem' in checked ? checked.problem : null }
}

export function draftColophon(scopeFor: ScopeFor, read: ReadTemplate): ChapterDraft {
  const { key, title, audience } = read.template.front
  return { key, number: '', title, audience, anchor: key, ...composeColophon(scopeFor, read) }
}

export const colophonText = (blocks: readonly Block[]): readonly (readonly Inline[])[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : []))
