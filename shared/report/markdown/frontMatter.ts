import { templateProblem } from './templateProblem.ts'

export type TemplateSort = 'chapter' | 'appendix' | 'colophon'

/** The head of a chapter file, between two lines of `---`. */
export interface FrontMatter {
  readonly title: string
  readonly order: number
  readonly key: string
  readonly sort: TemplateSort
  /** Metrics that must have a value; without them the chapter is left out. */
  readonly requires: readonly string[]
  /** For whom the chapter is written, for its author to keep in mind; null where nobody in particular. */
  readonly audience: string | null
}

const sorts: Readonly<Record<string, TemplateSort>> = { kapitel: 'chapter', bilag: 'appendix', kolofon: 'colophon' }
const known = new Set(['titel', 'orden', 'noegle', 'slags', 'kraever', 'maalgruppe'])

/** Splits a template into head and body; `bodyLine` is the line in the file where the body starts. */
export function readFrontMatter(
  file: string,
  text: string,
): { readonly front: FrontMatter; readonly body: string; readonly bodyLine: number } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) {
    templateProblem(
      { file, line: 1 },
      {
        da: 'filen skal begynde med et hoved mellem to linjer ---.',
        en: 'the file must begin with a head between --- lines.',
      },
    )
  }
  const fields = new Map<string, string>()
  lines.slice(1, end).forEach((line, index) => {
    if (line.trim() === '') return
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim()
    if (colon < 0 || !known.has(name) || fields.has(name)) {
      templateProblem(
        { file, line: index + 2 },
        {
          da: `hovedet har en ukendt eller gentaget linje: “${line}”.`,
          en: `unknown or repeated line in the head: “${line}”.`,
        },
      )
    }
    fields.set(name, line.slice(colon + 1).trim())
  })
  const required = (name: string): string =>
    fields.get(name) ||
    templateProblem({ file, line: 1 }, { da: `hovedet mangler “${name}”.`, en: `the head lacks “${name}”.` })
  const sort = sorts[required('slags')]
  const order = Number(required('orden'))
  if (!sort || !Number.isInteger(order)) {
    templateProblem(
      { file, line: 1 },
      {
        da: '“slags” skal være kapitel, bilag eller kolofon, og “orden” et helt tal.',
        en: '“slags” must be kapitel, bilag or kolofon, and “orden” a whole number.',
      },
    )
  }
  const requires = (fields.get('kraever') ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')
  return {
    front: {
      title: required('titel'),
      order,
      key: required('noegle'),
      sort,
      requires,
      audience: fields.get('maalgruppe') || null,
    },
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 1,
  }
}
