import { readFrontMatter } from '../markdown/frontMatter.ts'
import type { TemplateText } from '../markdown/parseTemplate.ts'

const headOf = ({ name, text }: TemplateText) => readFrontMatter(name, text)

/** The file of a chapter, if the edition has it. */
export const templateOf = (files: readonly TemplateText[], key: string): TemplateText | undefined =>
  files.find((file) => headOf(file).front.key === key)

/** The template's own title and text. */
export function templateText(file: TemplateText): { readonly title: string; readonly body: string } {
  const { front, body } = headOf(file)
  return { title: front.title, body }
}
