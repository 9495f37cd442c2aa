import type { FootnoteDefinition, Nodes } from 'mdast'
import type { TemplatePlace } from '../markdown/templateProblem.ts'
import { templateProblem } from '../markdown/templateProblem.ts'
import type { Block, Inline, PlacedNote } from '../reportModel.ts'
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

const alike = <Of>(one: readonly Of[], other: readonly Of[]): boolean => one.every((each, at) => each === other[at])

/** The same inlines where no number changes: by its block, a place in the text is found again in the report. */
function numbered(inlines: readonly Inline[], next: () => number): readonly Inline[] {
  const made = inlines.map((inline) => {
    if (inline.type !== 'footnote') return inline
    const text = String(next())
    return text === inline.text ? inline : { ...inline, text }
  })
  return alike(made, inlines) ? inlines : made
}

function numberedBlock(block: Block, next: () => number): Block {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'note': {
      const inlines = numbered(block.inlines, next)
      return inlines === block.inlines ? block : { ...block, inlines }
    }
    case 'list': {
      const items = block.items.map((item) => numbered(item, next))
      return alike(items, block.items) ? block : { ...block, items }
    }
    case 'figure':
    case 'table': {
      const { notes } = block
      if (!notes) return block
      const footnotes = numbered(
        notes.map(({ footnote }) => footnote),
        next,
      )
      const renumbered = notes.map((note, index): PlacedNote => {
        const footnote = footnotes[index]
        return footnote?.type === 'footnote' && footnote !== note.footnote ? { ...note, footnote } : note
      })
      return alike(renumbered, notes) ? block : { ...block, notes: renumbered }
    }
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
