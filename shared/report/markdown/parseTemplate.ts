import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type FrontMatter, readFrontMatter } from './frontMatter.ts'
import type { TemplatePlace } from './templateProblem.ts'

/** One chapter file as text; `name` is what errors call it. */
export interface TemplateText {
  readonly name: string
  readonly text: string
}

export interface Template {
  readonly name: string
  readonly front: FrontMatter
  readonly tree: Root
  readonly bodyLine: number
  /** Set where somebody has written a text of their own: what errors call it. */
  readonly chapter?: string
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze()

/** A template before its text is parsed. */
export interface TemplateSource extends Omit<Template, 'tree'> {
  readonly body: string
}

export const sourceOf = ({ name, text }: TemplateText): TemplateSource => ({ name, ...readFrontMatter(name, text) })

export const parseSource = ({ body, ...source }: TemplateSource): Template => ({ ...source, tree: parser.parse(body) })

export const parseTemplate = (file: TemplateText): Template => parseSource(sourceOf(file))

/** The line in the file that a node of the body stands on. */
export const placeOf = (
  template: Pick<Template, 'name' | 'bodyLine' | 'chapter'>,
  node: { readonly position?: { readonly start: { readonly line: number } } | undefined },
): TemplatePlace => atLine(template, template.bodyLine + (node.position?.start.line ?? 1))

/** A line counted in the whole file; in a text of its own, in that text. */
export const atLine = (
  { name, bodyLine, chapter }: Pick<Template, 'name' | 'bodyLine' | 'chapter'>,
  line: number,
): TemplatePlace => ({ file: name, line, bodyLine, ...(chapter === undefined ? {} : { chapter }) })
