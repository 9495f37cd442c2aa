import type { Nodes } from 'mdast'
import { placeOf, type Template } from './parseTemplate.ts'
import { templateProblem } from './templateProblem.ts'

/** What the parser leaves in the text when no note of that name is written. */
const LOST_REFERENCE = /\[\^([^\]]+)\]/

const nodesOf = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]

/** Every footnote is written, is one paragraph without footnotes of its own, and is referred to. */
export function checkFootnotes(template: Template): void {
  const nodes = nodesOf(template.tree)
  const references = nodes.filter((node) => node.type === 'footnoteReference')
  const used = new Set(references.map(({ identifier }) => identifier))
  for (const node of nodes) {
    const place = placeOf(template, node)
    const lost = node.type === 'text' ? LOST_REFERENCE.exec(node.value) : null
    if (lost) {
      templateProblem(place, {
        da: `fodnoten “${lost[1]}” er ikke skrevet; skriv den for sig selv som “[^${lost[1]}]: …”.`,
        en: `the footnote “${lost[1]}” is not written; write it by itself as “[^${lost[1]}]: …”.`,
      })
    }
    if (node.type !== 'footnoteDefinition') continue
    if (!used.has(node.identifier)) {
      templateProblem(place, {
        da: `ingen tekst henviser til fodnoten “${node.identifier}”.`,
        en: `no text refers to the footnote “${node.identifier}”.`,
      })
    }
    const [only, ...more] = node.children
    if (
      only?.type !== 'paragraph' ||
      more.length > 0 ||
      nodesOf(only).some(({ type }) => type === 'footnoteReference')
    ) {
      templateProblem(place, {
        da: 'en fodnote er ét afsnit uden egne fodnoter.',
        en: 'a footnote is one paragraph without footnotes of its own.',
      })
    }
  }
  if (template.front.sort === 'colophon' && references[0]) {
    templateProblem(placeOf(template, references[0]), {
      da: 'kolofonen kan ikke have fodnoter.',
      en: 'the colophon cannot have footnotes.',
    })
  }
}
