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
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze()

export function parseTemplate({ name, text }: TemplateText): Template {
  const { front, body, bodyLine } = readFrontMatter(name, text)
  return { name, front, tree: parser.parse(body), bodyLine }
}

/** The line in the file that a node of the body stands on. */
export const placeOf = (
  template: Pick<Template, 'name' | 'bodyLine'>,
  node: { readonly position?: { readonly start: { readonly line: number } } | undefined },
): TemplatePlace => ({ file: template.name, line: template.bodyLine + (node.position?.start.line ?? 1) })
