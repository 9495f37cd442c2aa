import type { RootContent } from 'mdast'
import { likeness, mostAlike, nearestName } from '../../statistics/explain/likeness.ts'
import type { MetricDefinition } from '../../statistics/metric.ts'
import { checkFootnotes } from './checkFootnotes.ts'
import { checkNotePlaces } from './checkNotePlaces.ts'
import { checkNouns } from './checkNouns.ts'
import { placeOf, type Template } from './parseTemplate.ts'
import { type TemplatePlace, templateProblem } from './templateProblem.ts'
import { conditionsOfReport, type DirectiveShape, mayCarry, vocabulary } from './vocabulary.ts'

/** What templates may refer to. */
export interface KnownNames {
  readonly metrics: ReadonlyMap<string, Pick<MetricDefinition, 'label' | 'kind'>>
  readonly figures: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
}

type Directive = Extract<RootContent, { type: DirectiveShape }>

/** A directive that the parser did not recognise stays in the text; a reader of the report must never see it. */
const LOST_DIRECTIVE = new RegExp(
  `:{1,3}[a-zæøå]+\\s*\\{|^:{2,}|(^|[^\\wæøå]):(${Object.keys(vocabulary).join('|')})(?![\\wæøå])`,
  'm',
)
const WHOLE_NUMBER = /^-?\d+$/
const DECIMALS = /^[0-6]$/

/** A metric may have been asked for by what it is called. */
function nearestMetric(asked: string, metrics: KnownNames['metrics']): string | null {
  const alike = ([id, { label }]: readonly [string, Pick<MetricDefinition, 'label'>]): number =>
    Math.max(likeness(id, asked), likeness(label.da, asked), likeness(label.en, asked))
  return mostAlike([...metrics], alike, 1)[0]?.[0] ?? null
}

function checkReferences(node: Directive, place: TemplatePlace, known: KnownNames): void {
  const { key, figur, tabel, andele, fra, antal, decimaler } = node.attributes ?? {}
  const unknown = (what: string, english: string, name: string, nearest: string | null): never =>
    templateProblem(place, { da: `${what} “${name}” findes ikke.`, en: `there is no ${english} “${name}”.` }, nearest)
  for (const metric of [key, andele])
    if (metric && !known.metrics.has(metric)) unknown('målet', 'metric', metric, nearestMetric(metric, known.metrics))
  if (figur && !known.figures.has(figur)) unknown('figuren', 'figure', figur, nearestName(figur, known.figures))
  if (tabel && !known.tables.has(tabel)) unknown('tabellen', 'table', tabel, nearestName(tabel, known.tables))
  for (const [name, value] of Object.entries({ fra, antal, decimaler })) {
    if (value && !WHOLE_NUMBER.test(value)) {
      templateProblem(place, { da: `“${name}” skal være et helt tal.`, en: `“${name}” must be a whole number.` })
    }
  }
  if (decimaler && !DECIMALS.test(decimaler))
    templateProblem(place, { da: '“decimaler” skal være fra 0 til 6.', en: '“decimaler” must be from 0 to 6.' })
  if (antal && Number(antal) < 1)
    templateProblem(place, { da: '“antal” skal være mindst 1.', en: '“antal” must be at least 1.' })
}

function checkDirective(node: Directive, place: TemplatePlace, known: KnownNames): void {
  const rule = vocabulary[node.name]
  if (!rule?.shapes.includes(node.type)) {
    templateProblem(
      place,
      { da: `“${node.name}” kendes ikke som opmærkning her.`, en: `“${node.name}” is not known as markup here.` },
      rule ? null : nearestName(node.name, Object.keys(vocabulary)),
    )
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
      templateProblem(
        place,
        {
          da: `“${name}” i “${node.name}” kan ikke være “${value}”.`,
          en: `“${name}” of “${node.name}” cannot be “${value}”.`,
        },
        nearestName(value ?? '', allowed),
      )
    }
  }
  if (node.name === 'hvis' && !conditionsOfReport.includes(attributes.er ?? '') && !attributes.key) {
    templateProblem(place, { da: '“hvis” mangler “key”.', en: '“hvis” lacks “key”.' })
  }
  if (attributes.regel === 'flest') {
    for (const name of ['en', 'flere', 'emne', 'over']) {
      if (!attributes[name]) {
        templateProblem(place, { da: `reglen “flest” mangler “${name}”.`, en: `the rule “flest” lacks “${name}”.` })
      }
    }
  }
  checkReferences(node, place, known)
}

/** A link leads to a place in the report, a page of the web, or an address: never to a program or a file. */
function checkLink(target: string, place: TemplatePlace): void {
  if (/^(?:#.|https?:\/\/|mailto:)/i.test(target)) return
  templateProblem(place, {
    da: 'en henvisning skal begynde med https://, http://, mailto: eller #.',
    en: 'a link must begin with https://, http://, mailto: or #.',
  })
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
  if (node.type === 'link') checkLink(node.url, place)
  if (node.type === 'heading' && node.children.length === 0)
    templateProblem(place, { da: 'overskriften er tom.', en: 'the heading is empty.' })
  if (node.type === 'paragraph') checkNouns(template, node.children, known.metrics)
  if (node.type === 'leafDirective') {
    checkNouns(template, [node], known.metrics)
    checkNotePlaces(template, node)
  }
  if ('children' in node) for (const child of node.children) checkNode(template, child, known)
}

/** Every directive of a template, also in parts that this year's data switch off. */
export function checkTemplate(template: Template, known: KnownNames): void {
  for (const key of template.front.requires) {
    if (!known.metrics.has(key)) {
      templateProblem(
        { file: template.name, line: 1 },
        { da: `målet “${key}” findes ikke.`, en: `there is no metric “${key}”.` },
      )
    }
  }
  for (const node of template.tree.children) checkNode(template, node, known)
  checkFootnotes(template)
}
