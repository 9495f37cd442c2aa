import type { HiddenText } from '../../contract/report.ts'
import { metricsIn } from '../appendix/metricsIn.ts'
import { uniqueAnchor } from '../compose/anchors.ts'
import { composeBlocks } from '../compose/composeBlocks.ts'
import { numberFootnotes } from '../compose/footnotes.ts'
import type { Scope } from '../compose/scope.ts'
import type { Template } from '../markdown/parseTemplate.ts'
import type { TemplateError } from '../markdown/templateProblem.ts'
import type { Block } from '../reportModel.ts'
import { hiddenTexts } from './hiddenTexts.ts'
import { printedBlocks } from './printedBlocks.ts'
import { attempt, type ReadTemplate } from './readTemplates.ts'

/** A chapter as its author sees it: also with the places that are still to be written, or with what is wrong. */
export interface ChapterDraft {
  readonly key: string
  /** Empty where nothing of the chapter is printed. */
  readonly number: string
  readonly title: string
  readonly audience: string | null
  readonly anchor: string
  readonly blocks: readonly Block[]
  /** The line of the body that each block comes from; null for one that stands for several. */
  readonly lines: readonly (number | null)[]
  /** What somebody has written in passages that are left out. */
  readonly hidden: readonly HiddenText[]
  readonly problem: TemplateError | null
}

export type ScopeFor = (template: Template) => Scope

/** What a chapter's text becomes, with the lines of its body. */
export interface ComposedChapter {
  readonly blocks: readonly Block[]
  readonly lines: ChapterDraft['lines']
  readonly hidden: ChapterDraft['hidden']
  readonly problem: TemplateError | null
}

/** The method appendix describes what the others use, so it is composed after them. */
export const describesMetrics = ({ tree }: Template): boolean =>
  tree.children.some((node) => node.type === 'leafDirective' && node.name === 'definitioner')

export function composeChapter(scopeFor: ScopeFor, read: ReadTemplate): ComposedChapter {
  const { template, problem } = read
  if (problem) return { blocks: [], lines: [], hidden: [], problem }
  const scope = scopeFor(template)
  const composed = attempt(() => composeBlocks(scope, template.tree.children))
  if ('problem' in composed) return { blocks: [], lines: [], hidden: [], problem: composed.problem }
  const { done: blocks } = composed
  const lines = blocks.map((block) => scope.lines.get(block) ?? null)
  return { blocks, lines, hidden: hiddenTexts(scope, read), problem: null }
}

/** The same scope, with the metrics that the other chapters show. */
export const describing =
  (scopeFor: ScopeFor, shown: readonly Block[]): ScopeFor =>
  (template) => ({ ...scopeFor(template), usedMetrics: metricsIn(shown) })

const APPENDIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * The chapters and appendices of a report, numbered. One that has nothing for its author either is not among them; but
 * a text that somebody has written or emptied is always found again.
 */
export function draftChapters(scopeFor: ScopeFor, templates: readonly ReadTemplate[]): readonly ChapterDraft[] {
  const chapters = templates.filter(({ template }) => template.front.sort !== 'colophon')
  const composed = new Map<ReadTemplate, ComposedChapter>()
  for (const each of chapters.filter(({ template }) => !describesMetrics(template)))
    composed.set(each, composeChapter(scopeFor, each))
  const scopeAfter = describing(
    scopeFor,
    [...composed.values()].flatMap(({ blocks }) => blocks),
  )
  const count = { chapter: 0, appendix: 0 }
  const drafts = chapters.flatMap((each): ChapterDraft[] => {
    const { template } = each
    const { sort, title, key, audience } = template.front
    const { blocks, lines, hidden, problem } = composed.get(each) ?? composeChapter(scopeAfter, each)
    if (blocks.length === 0 && !problem && !each.own) return []
    const printed = problem !== null || printedBlocks(blocks).length > 0
    const next = (): string =>
      sort === 'chapter' ? String(++count.chapter) : APPENDIX_LETTERS.charAt(count.appendix++)
    const { anchors } = scopeFor(template)
    const number = printed ? next() : ''
    return [{ key, number, title, audience, anchor: uniqueAnchor(anchors, key), blocks, lines, hidden, problem }]
  })
  return numberFootnotes(drafts)
}
