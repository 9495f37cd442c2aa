import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import type { Block, Inline, Nesting } from '../reportModel.ts'

type List = Extract<Block, { type: 'list' }>

/** An item of a list as composed, and where in the template it stands. */
interface ListPart {
  readonly blocks: readonly Block[]
  readonly place: TemplatePlace
}

const nestingOf = ({ items, nested }: List): readonly Nesting[] => nested ?? items.map(() => 'item')

function list(ordered: boolean, items: List['items'], nesting: readonly Nesting[]): List {
  const plain = nesting.every((each) => each === 'item')
  return { type: 'list', ordered, items, ...(plain ? {} : { nested: nesting }) }
}

/**
 * Items whose text comes out empty are dropped, with what stands below them. An item holds one paragraph, conditions around
 * it, and one list below it.
 */
export function listOf(ordered: boolean, parts: readonly ListPart[]): readonly Block[] {
  const items: (readonly Inline[])[] = []
  const nesting: Nesting[] = []
  for (const { blocks, place } of parts) {
    const before = items.length
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        items.push(block.inlines)
        nesting.push('item')
      } else if (block.type === 'list' && !block.nested) {
        if (items.length === before) continue
        items.push(...block.items)
        nesting.push(...block.items.map((): Nesting => (block.ordered ? 'number' : 'bullet')))
      } else {
        templateProblem(place, {
          da: 'et punkt i en liste må kun indeholde tekst og én liste under den.',
          en: 'an item of a list may only contain text and one list below it.',
        })
      }
    }
  }
  return items.length === 0 ? [] : [list(ordered, items, nesting)]
}

/** Two lists that follow each other as one. */
export const joinLists = (first: List, second: List): List =>
  list(first.ordered, [...first.items, ...second.items], [...nestingOf(first), ...nestingOf(second)])
