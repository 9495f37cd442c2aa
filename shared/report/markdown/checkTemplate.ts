import type { RootContent } from 'mdast'
import { placeOf, type Template } from './parseTemplate.ts'
import { type TemplatePlace, templateProblem } from './templateProblem.ts'
import { type DirectiveShape, mayCarry, vocabulary } from './vocabulary.ts'

/** What templates may refer to. */
export interface KnownNames {
  readonly metrics: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly isTable: (key: string) => boolean
}

type Directive = Extract<RootContent, { type: DirectiveShape }>

/** A directive that the parser did not recognise stays in the text; a reader of the report must never see it. */
const LOST_DIRECTIVE = new RegExp(
  `:{1,3}[a-zæøå]+\\s*\\{|^:{2,}|(^|[^\\wæøå]):(${Object.keys(vocabulary).join('|')})(?![\\wæøå])`,
  'm',
)
const WHOLE_NUMBER = /^-?\d+$/

function checkReferences(node: Directive, place: TemplatePlace, known: KnownNames): void {
  const { key, figur, tabel, andele, fra, antal, decimaler } = node.attributes ?? {}
  const unknown = (what: string, english: string, name: string): never =>
    templateProblem(place, { da: `${what} “${name}” findes ikke.`, en: `there is no ${english} “${name}”.` })
  if (key && !known.metrics.has(key)) unknown('målet', 'metric', key)
  if (andele && !known.metrics.has(andele)) unknown('målet', 'metric', andele)
  if (figur && !known.figures.has(figur)) unknown('figuren', 'figure', figur)
  if (tabel && !known.isTable(tabel)) unknown('tabellen', 'table', tabel)
  for (const [name, value] of Object.entries({ fra, antal, decimaler })) {
    if (value && !WHOLE_NUMBER.test(value)) {
      templateProblem(place, { da: `“${name}” skal være et helt tal.`, en: `“${name}” must be a whole number.` })
    }
  }
}

function checkDirective(node: Directive, place: TemplatePlace, known: KnownNames): void {
  const rule = vocabulary[node.name]
  if (!rule?.shapes.includes(node.type)) {
    templateProblem(place, {
      da: `“${node.name}” kendes ikke som opmærkning her.`,
      en: `“${node.name}” is not known as markup here.`,
    })
  }
  const attributes = node.attributes ?? {}
  for (const name of rule.required) {
    if (!attributes[name]) {
      templateProblem(place, { da: `“${node.name}” mangler “${name}”.`, en: `“${node.name}” lacks “${name}”.` })
    }
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (!mayCarry(rule, name)) {
      templateProblem(place, {
        da: `“${node.name}” kender ikke “${name}”.`,
        en: `“${node.name}” does not know “${name}”.`,
      })
    }
    const allowed = rule.values?.[name]
    if (allowed && !allowed.includes(value ?? '')) {
      templateProblem(place, {
        da: `“${name}” i “${node.name}” kan ikke være “${value}”.`,
        en: `“${name}” of “${node.name}” cannot be “${value}”.`,
      })
    }
  }
  if (node.name === 'hvis' && attributes.er !== 'flere' && !attributes.key) {
    templateProblem(place, { da: '“hvis” mangler “key”.', en: '“hvis” lacks “key”.' })
  }
  checkReferences(node, place, known)
}

function checkNode(template: Template, node: RootContent, known: KnownNames): void {
  const place = placeOf(template, node)
  if (node.type === 'text' && LOST_DIRECTIVE.test(node.value)) {
    templateProblem(place, {
      da: 'en opmærkning med kolon er skrevet forkert; se efter parenteser og anførselstegn.',
      en: 'a directive is malformed; check its braces and quotes.',
    })
  }
  if (node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective') {
    checkDirective(node, place, known)
  }
  if ('children' in node) for (const child of node.children) checkNode(template, child, known)
}

/** Containers must be closed where their author meant it; the parser would run on to the end of the file. */
function checkFences(template: Template, text: string): void {
  const open: { length: number; line: number }[] = []
  text.split(/\r?\n/).forEach((content, index) => {
    const [, colons, rest] = /^\s*(:{3,})(.*)$/.exec(content) ?? []
    if (!colons) return
    const around = open.at(-1)
    if (rest?.trim() && around && around.length <= colons.length) {
      templateProblem(
        { file: template.name, line: index + 1 },
        {
          da: 'en blok inden i en anden skal begynde med færre koloner end den ydre.',
          en: 'a block inside another must begin with fewer colons than the outer one.',
        },
      )
    }
    if (rest?.trim()) open.push({ length: colons.length, line: index + 1 })
    else if (open.at(-1)?.length === colons.length) open.pop()
    else {
      templateProblem(
        { file: template.name, line: index + 1 },
        {
          da: `“${colons}” lukker ingen blok med lige så mange koloner.`,
          en: `“${colons}” closes no block with as many colons.`,
        },
      )
    }
  })
  const unclosed = open.at(-1)
  if (unclosed) {
    templateProblem(
      { file: template.name, line: unclosed.line },
      { da: 'blokken bliver ikke lukket.', en: 'the block is never closed.' },
    )
  }
}

/** Every directive of a template, also in parts that this year's data switch off. */
export function checkTemplate(template: Template, text: string, known: KnownNames): void {
  checkFences(template, text)
  for (const key of template.front.requires) {
    if (!known.metrics.has(key)) {
      templateProblem(
        { file: template.name, line: 1 },
        { da: `målet “${key}” findes ikke.`, en: `there is no metric “${key}”.` },
      )
    }
  }
  for (const node of template.tree.children) checkNode(template, node, known)
}
