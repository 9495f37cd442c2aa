import type { RootContent } from 'mdast'
import { definitionsOf } from '../appendix/definitions.ts'
import { placeOf } from '../markdown/parseTemplate.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import type { Block, Inline } from '../reportModel.ts'
import { generateSentence } from '../sentences/generateSentence.ts'
import { largestDeviations } from '../sentences/largestDeviations.ts'
import { buildTable } from '../tables/buildTable.ts'
import { uniqueAnchor } from './anchors.ts'
import { composeInlines } from './composeInlines.ts'
import { conditionHolds } from './condition.ts'
import { keyNumber } from './keyNumber.ts'
import { leftOutFigure } from './leftOut.ts'
import { joinLists, listOf } from './lists.ts'
import { placesOfFigure, placesOfTable } from './notePlaces.ts'
import { placedNotes } from './placedNotes.ts'
import type { Attributes } from './resolveMetric.ts'
import { type Scope, withMunicipality } from './scope.ts'
import { inlineText, tidyInlines } from './tidyInlines.ts'

type Leaf = Extract<RootContent, { type: 'leafDirective' }>
type Container = Extract<RootContent, { type: 'containerDirective' }>

const paragraph = (inlines: readonly Inline[]): readonly Block[] =>
  inlines.length === 0 ? [] : [{ type: 'paragraph', inlines }]

function figureBlocks(scope: Scope, node: Leaf): readonly Block[] {
  const attributes: Attributes = node.attributes ?? {}
  const key = attributes.figur ?? ''
  const { year } = scope.input
  const municipality = attributes.kommune ?? scope.municipality
  const figure = scope.input.figure(key, municipality && municipality !== 'samlet' ? { year, municipality } : { year })
  if (figure) {
    const notes = placedNotes(scope, node.children, placesOfFigure(figure))
    return [{ type: 'figure', figure, width: attributes.bredde === 'halv' ? 'half' : 'full', ...notes }]
  }
  scope.omissions.push(leftOutFigure(municipality ? withMunicipality(scope, municipality) : scope, key))
  return []
}

function tableBlocks(scope: Scope, node: Leaf): readonly Block[] {
  const attributes: Attributes = node.attributes ?? {}
  const inScope = attributes.kommune ? withMunicipality(scope, attributes.kommune) : scope
  const table = buildTable(inScope, attributes.tabel ?? '')
  return table ? [{ type: 'table', table, ...placedNotes(inScope, node.children, placesOfTable(table)) }] : []
}

function keyNumberBlocks(scope: Scope, attributes: Attributes, place: TemplatePlace): readonly Block[] {
  const number = keyNumber(scope, attributes, place)
  if (number) return [{ type: 'keyNumbers', numbers: [number] }]
  scope.omissions.push({
    da: `Nøgletallet “${attributes.navn}” i kapitlet “${scope.template.front.title}” er udeladt, fordi det ikke er opgjort.`,
    en: `The key number “${attributes.navn}” of the chapter “${scope.template.front.title}” is left out because it is not known.`,
  })
  return []
}

function leafBlocks(scope: Scope, node: Leaf): readonly Block[] {
  const attributes: Attributes = node.attributes ?? {}
  const place = placeOf(scope.template, node)
  switch (node.name) {
    case 'figur':
      return figureBlocks(scope, node)
    case 'tabel':
      return tableBlocks(scope, node)
    case 'saetning':
      return paragraph(tidyInlines(generateSentence(scope, attributes, place)))
    case 'noegletal':
      return keyNumberBlocks(scope, attributes, place)
    case 'afvigelser':
      return largestDeviations(scope, Number(attributes.antal))
    case 'definitioner':
      return definitionsOf(scope, attributes.kapitel ?? '')
    default:
      return templateProblem(place, {
        da: `“::${node.name}” kan ikke stå her.`,
        en: `“::${node.name}” cannot stand here.`,
      })
  }
}

const asBlockType = (blocks: readonly Block[], type: 'lead' | 'note'): readonly Block[] =>
  blocks.map((block) => (block.type === 'paragraph' ? { type, inlines: block.inlines } : block))

function containerBlocks(scope: Scope, node: Container): readonly Block[] {
  const place = placeOf(scope.template, node)
  const inside = (inner: Scope): readonly Block[] => composeBlocks(inner, node.children)
  switch (node.name) {
    case 'hvis':
      return conditionHolds(scope, node.attributes ?? {}, place) ? inside(scope) : []
    case 'kommuner':
      return scope.input.municipalities.flatMap((municipality) => inside(withMunicipality(scope, municipality)))
    case 'ingress':
      return asBlockType(inside(scope), 'lead')
    case 'note':
      return asBlockType(inside(scope), 'note')
    case 'fritekst': {
      const written = inside(scope)
      return written.length > 0 ? written : [{ type: 'unwritten', prompt: node.attributes?.til ?? '' }]
    }
    default:
      return templateProblem(place, {
        da: `“:::${node.name}” kan ikke stå her.`,
        en: `“:::${node.name}” cannot stand here.`,
      })
  }
}

function nodeBlocks(scope: Scope, node: RootContent): readonly Block[] {
  const place = placeOf(scope.template, node)
  switch (node.type) {
    case 'heading': {
      if (node.depth !== 2 && node.depth !== 3) {
        return templateProblem(place, {
          da: 'overskrifter i et kapitel har to eller tre #; titlen står i hovedet.',
          en: 'headings in a chapter have two or three #; the title stands in the head.',
        })
      }
      const text = inlineText(composeInlines(scope, node.children))
      return [
        {
          type: 'heading',
          level: node.depth,
          text,
          anchor: uniqueAnchor(scope.anchors, scope.template.front.key, text),
        },
      ]
    }
    case 'paragraph':
      return paragraph(composeInlines(scope, node.children))
    case 'list':
      return listOf(
        node.ordered === true,
        node.children.map((item) => ({
          blocks: composeBlocks(scope, item.children),
          place: placeOf(scope.template, item),
        })),
      )
    case 'footnoteDefinition':
      // Written out where it is referred to.
      return []
    case 'leafDirective':
      return leafBlocks(scope, node)
    case 'containerDirective':
      return containerBlocks(scope, node)
    default:
      return templateProblem(place, {
        da: `opmærkningen “${node.type}” kendes ikke i rapporten.`,
        en: `the markup “${node.type}” is not known in the report.`,
      })
  }
}

/** Key numbers that follow each other form one strip, and lists that conditions have cut apart form one list. */
function joinNeighbours(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'keyNumbers' && last?.type === 'keyNumbers') {
      joined[joined.length - 1] = { type: 'keyNumbers', numbers: [...last.numbers, ...block.numbers] }
    } else if (block.type === 'list' && last?.type === 'list' && block.ordered === last.ordered) {
      joined[joined.length - 1] = joinLists(last, block)
    } else joined.push(block)
  }
  return joined
}

/** The blocks that a stretch of template becomes for this year's data. */
export function composeBlocks(scope: Scope, nodes: readonly RootContent[]): readonly Block[] {
  return joinNeighbours(
    nodes.flatMap((node) => {
      const blocks = nodeBlocks(scope, node)
      for (const block of blocks)
        if (node.position && !scope.lines.has(block)) scope.lines.set(block, node.position.start.line)
      return blocks
    }),
  )
}
