import type { RootContent } from 'mdast'
import { placeOf, type Template } from './parseTemplate.ts'
import { templateProblem } from './templateProblem.ts'

/** Directives whose brackets hold footnotes, each after the name of its place. */
const ANNOTATED = new Set(['tabel', 'figur'])
const NAMES = new Set(['text', 'textDirective'])

type Leaf = Extract<RootContent, { type: 'leafDirective' }>

const saysNothing = (node: Leaf['children'][number] | undefined): boolean =>
  node === undefined || (node.type === 'text' && node.value.replace(/[\s,;]/g, '') === '')

/** What stands in the brackets of a table or figure: names of places, each with its footnote; only the title has no name. */
export function checkNotePlaces(template: Template, node: Leaf): void {
  const { name, children } = node
  const last = children.at(-1)
  if (!last) return
  const place = placeOf(template, node)
  if (!ANNOTATED.has(name)) {
    templateProblem(place, {
      da: `“${name}” har ingen tekst i kantede parenteser.`,
      en: `“${name}” has no text in brackets.`,
    })
  }
  const references = children.filter(({ type }) => type === 'footnoteReference')
  const known = children.every(({ type }) => type === 'footnoteReference' || NAMES.has(type))
  const nameless = children.some((child, index) => {
    const before = children[index - 1]
    return (
      child.type === 'footnoteReference' && index > 0 && (before?.type === 'footnoteReference' || saysNothing(before))
    )
  })
  if (known && references.length > 0 && !nameless && (last.type === 'footnoteReference' || saysNothing(last))) return
  templateProblem(place, {
    da: `i de kantede parenteser efter “${name}” står steder med deres fodnoter: “[[^1]]” ved titlen, “[I alt[^1], Ishøj[^2]]” ved rækker og kolonner.`,
    en: `the brackets after “${name}” hold places with their footnotes: “[[^1]]” at the title, “[Total[^1], Ishøj[^2]]” at rows and columns.`,
  })
}
