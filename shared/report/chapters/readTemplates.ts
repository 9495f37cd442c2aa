import { checkSource } from '../markdown/checkSource.ts'
import { checkTemplate, type KnownNames } from '../markdown/checkTemplate.ts'
import {
  parseSource,
  sourceOf,
  type Template,
  type TemplateSource,
  type TemplateText,
} from '../markdown/parseTemplate.ts'
import { TemplateError } from '../markdown/templateProblem.ts'
import type { OwnText } from './ownText.ts'

/** A chapter's template with the text in force, and what stands in the way of following it. */
export interface ReadTemplate {
  readonly template: Template
  /** Whether somebody has written its text. */
  readonly own: boolean
  /** That text, and what the template has in its place; null where nobody has written. */
  readonly bodies: { readonly own: string; readonly template: string } | null
  readonly problem: TemplateError | null
}

/** Runs what may meet markup that cannot be followed; anything else that is thrown is a fault of the program. */
export function attempt<Result>(work: () => Result): { readonly done: Result } | { readonly problem: TemplateError } {
  try {
    return { done: work() }
  } catch (thrown) {
    if (thrown instanceof TemplateError) return { problem: thrown }
    throw thrown
  }
}

/** The template with somebody's own text. What the chapter needs, and where it stands, remain the template's. */
function withOwnText(source: TemplateSource, { title, body }: OwnText): TemplateSource {
  const chapter = title.trim()
  return { ...source, front: { ...source.front, title: chapter }, body, bodyLine: 0, chapter }
}

/** A chapter file with the text that stands in its place, if any. A file without a proper head is refused. */
export function readTemplate(
  file: TemplateText,
  ownOf: (key: string) => OwnText | undefined,
  known: KnownNames,
): ReadTemplate {
  const written = sourceOf(file)
  const own = ownOf(written.front.key)
  const source = own ? withOwnText(written, own) : written
  const bodies = own ? { own: own.body, template: written.body } : null
  const read = attempt(() => {
    checkSource(source)
    const template = parseSource(source)
    checkTemplate(template, known)
    return template
  })
  return 'done' in read
    ? { template: read.done, own: own !== undefined, bodies, problem: null }
    : { template: parseSource({ ...source, body: '' }), own: own !== undefined, bodies, problem: read.problem }
}

/** All chapters in their order. A chapter that cannot be followed stops none of the others. */
export const readTemplates = (
  files: readonly TemplateText[],
  texts: ReadonlyMap<string, OwnText>,
  known: KnownNames,
): readonly ReadTemplate[] =>
  files
    .map((file) => readTemplate(file, (key) => texts.get(key), known))
    .sort((a, b) => a.template.front.order - b.template.front.order)
