import type { FootnoteDefinition, Nodes } from 'mdast'
import type { TemplatePlace } from '../markdown/templateProblem.ts'
import { templateProblem } from '../markdown/templateProblem.ts'
import type { Block, Inline } from '../reportModel.ts'
import type { Scope } from './scope.ts'

/** The note that a `[^name]` refers to, wherever in the template it is written. */
export function definitionOf(scope: Scope, name: string, place: TemplatePlace): FootnoteDefinition {
  const search = (node: Nodes): FootnoteDefinition | null => {
    if (node.type === 'footnoteDefinition') return node.identifier === name ? node : null
    if (!('children' in node)) return null
    for (const child of node.children) {
      const found = search(child)
      if (found) return found
    }
    return null
  }
  return (
    search(scope.template.tree) ??
    templateProblem(place, {
      da: `fodnoten “${name}” er ikke skrevet.`,
      en: `the footnote “${name}” is not written.`,
    })
  )
}

const numbered = (inlines: readonly Inline[], next: () => number): readonly Inline[] =>
  inlines.map((inline) => (inline.type === 'footnote' ? { ...inline, text: String(next()) } : inline))

function numberedBlock(block: Block, next: () => number): Block {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return { ...block, inlines: numbered(block.inlines, next) }
    case 'list':
      return { ...block, items: block.items.map((item) => numbered(item, next)) }
    default:
      return block
  }
}

/** Numbers the footnotes over the whole report, in the order in which they are met. */
export function numberFootnotes<Of extends { readonly blocks: readonly Block[] }>(
  chapters: readonly Of[],
): readonly Of[] {
  let count = 0
  const next = (): number => {
    count += 1
    return count
  }
  return chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) => numberedBlock(block, next)),
  }))
}
