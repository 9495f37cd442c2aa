import { dimensionNames } from './dimensionNames.ts'

export type DirectiveShape = 'textDirective' | 'leafDirective' | 'containerDirective'

interface DirectiveRule {
  readonly shapes: readonly DirectiveShape[]
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Takes the dimensions of a metric as attributes. */
  readonly metric: boolean
  /** Attributes with a closed list of values. */
  readonly values?: Readonly<Record<string, readonly string[]>>
}

const wording = ['form', 'decimaler', 'en', 'flere', 'ental'] as const

/** Conditions of the whole report: they need no `key`. */
export const conditionsOfReport: readonly string[] = ['flere', 'intern', 'offentlig']

/** `vises`: the number is large enough to be told, or the edition is internal. */
const conditionsOfNumber: readonly string[] = [
  'findes',
  'mangler',
  'steget',
  'faldet',
  'uaendret',
  'over',
  'under',
  'vises',
  'vises-ikke',
  'foreloebig',
  'endelig',
]

/** Everything that a template may say besides plain Markdown. An attribute is never called `id` or `class`. */
export const vocabulary: Readonly<Record<string, DirectiveRule>> = {
  tal: {
    shapes: ['textDirective'],
    required: ['key'],
    optional: wording,
    metric: true,
    values: { form: ['tal', 'ord', 'omtrent', 'mio', 'stor', 'faa'], ental: ['en', 'et'] },
  },
  andel: {
    shapes: ['textDirective'],
    required: ['key'],
    optional: ['form', 'decimaler'],
    metric: true,
    values: { form: ['omtrent', 'procent', 'broek'] },
  },
  aendring: {
    shapes: ['textDirective'],
    required: ['key', 'fra'],
    optional: ['form', 'decimaler', 'ental'],
    metric: true,
    values: { form: ['navneord', 'verbum', 'fratil', 'verbumfratil', 'point'], ental: ['en', 'et'] },
  },
  aar: { shapes: ['textDirective'], required: [], optional: ['fra', 'key'], metric: false },
  kommune: { shapes: ['textDirective'], required: [], optional: [], metric: false },
  kommuner: { shapes: ['textDirective', 'containerDirective'], required: [], optional: [], metric: false },
  center: { shapes: ['textDirective'], required: [], optional: [], metric: false },
  dato: { shapes: ['textDirective'], required: [], optional: [], metric: false },
  sammenligning: { shapes: ['textDirective'], required: [], optional: [], metric: false },
  lov: { shapes: ['textDirective'], required: ['emne'], optional: [], metric: false },
  figur: {
    shapes: ['leafDirective'],
    required: ['figur'],
    optional: ['bredde', 'kommune'],
    metric: false,
    values: { bredde: ['fuld', 'halv'] },
  },
  tabel: { shapes: ['leafDirective'], required: ['tabel'], optional: ['kommune'], metric: false },
  noegletal: {
    shapes: ['leafDirective'],
    required: ['key', 'navn'],
    optional: ['fra', 'decimaler', 'form', 'ental'],
    metric: true,
    values: { form: ['mio'], ental: ['en', 'et'] },
  },
  saetning: {
    shapes: ['textDirective', 'leafDirective'],
    required: ['regel'],
    optional: ['key', 'emne', 'over', 'antal', 'decimaler', 'andele', 'en', 'flere', 'form'],
    metric: true,
    values: { regel: ['udvikling', 'fordeling', 'rangering', 'flest', 'gennemsnit', 'oekonomi'], form: ['punkt'] },
  },
  afvigelser: { shapes: ['leafDirective'], required: ['antal'], optional: ['kommune'], metric: false },
  definitioner: { shapes: ['leafDirective'], required: ['kapitel'], optional: [], metric: false },
  hvis: {
    shapes: ['containerDirective'],
    required: ['er'],
    optional: ['key', 'fra', 'vaerdi'],
    metric: true,
    values: {
      er: [...conditionsOfReport, ...conditionsOfNumber],
    },
  },
  ingress: { shapes: ['containerDirective'], required: [], optional: [], metric: false },
  note: { shapes: ['containerDirective'], required: [], optional: [], metric: false },
  /** A place for the author's own text; `til` says what belongs there, and is never printed. */
  fritekst: { shapes: ['containerDirective'], required: ['til'], optional: [], metric: false },
}

export const mayCarry = (rule: DirectiveRule, attribute: string): boolean =>
  rule.required.includes(attribute) ||
  rule.optional.includes(attribute) ||
  (rule.metric && Object.hasOwn(dimensionNames, attribute))
