import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bases, sources } from '../../../shared/statistics/catalogue/sources.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import type { Derivation, KeyFigureBook } from '../../../shared/statistics/keyFigures/keyFigureBook.ts'
import { chapterIds, type MetricDefinition, type MetricKind } from '../../../shared/statistics/metric.ts'

const text = z.string().min(1)
const bilingual = z.strictObject({ da: text, en: text })
const dims = z.record(text, z.union([text, z.number()])).default({})
const kind = z.enum(['count', 'share', 'change', 'money', 'rate', 'mean', 'index'])

const rows = z
  .strictObject({
    chapter: text,
    name: text,
    unit: text,
    group: text.nullable().default(null),
    groupAs: text.nullable().default(null),
    period: text.nullable().default(null),
    year: text.nullable().default(null),
    dims,
  })
  .refine(({ group, groupAs }) => (group === null) !== (groupAs === null), 'Either group or groupAs')

const pattern = z.strictObject({ metric: text, dims })
const derivation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), part: pattern, whole: pattern }),
  z.strictObject({ kind: z.enum(['change', 'difference']), of: text }),
  z.strictObject({ kind: z.literal('total'), of: text, over: text }),
  z.strictObject({ kind: z.literal('same'), as: pattern }),
])

/** What a metric is; absent where another catalogue says it, or an entry above. */
const about = z.strictObject({
  chapter: z.enum(chapterIds),
  kind,
  unit: text,
  decimals: z.int().min(0),
  label: bilingual,
  definition: bilingual,
  base: bilingual.default(bases.printed),
  ofPersons: z.boolean().optional(),
})

const bookSchema = z.strictObject({
  words: z.record(text, text),
  units: z.record(text, z.strictObject({ kind, unit: text })),
  metrics: z.array(
    z.strictObject({
      id: text,
      about: about.nullable().default(null),
      rows: z.array(rows).default([]),
      derived: derivation.nullable().default(null),
    }),
  ),
})

type Book = z.infer<typeof bookSchema>

/** Reads what the key-figure file means; a mistake in it is refused before any number is computed. */
export function loadKeyFigureBook(templatesFolder: string): KeyFigureBook {
  const file = join(templatesFolder, 'reference', 'keyFigures.json')
  return keyFigureBookOf(JSON.parse(readFileSync(file, 'utf8')))
}

export function keyFigureBookOf(content: unknown): KeyFigureBook {
  const book = bookSchema.parse(content)
  const definitions = definitionsOf(book)
  checkMetrics(book, definitions)
  return {
    words: book.words,
    units: book.units,
    entries: book.metrics.map(({ id, rows, derived }) => ({ metric: id, rows, derived })),
    definitions,
  }
}

const definitionsOf = ({ metrics }: Book): readonly MetricDefinition[] =>
  metrics.flatMap(({ id, about }) =>
    about === null ? [] : [{ ...about, id, source: sources.keyFigures, dims: dimsOf(id, metrics) }],
  )

/** The dimensions that a metric's own rows say; what is worked out has those of what it is worked out from. */
function dimsOf(id: string, metrics: Book['metrics']): readonly string[] {
  const found = new Set(['year', 'municipality'])
  for (const { rows, derived } of metrics.filter((entry) => entry.id === id)) {
    for (const { groupAs, dims } of rows)
      for (const name of [...(groupAs === null ? [] : [groupAs]), ...Object.keys(dims)]) found.add(name)
    if (derived !== null) for (const name of dimsOfDerived(id, derived, metrics)) found.add(name)
  }
  return [...found]
}

function dimsOfDerived(id: string, derived: Derivation, metrics: Book['metrics']): readonly string[] {
  const open = (metric: string, held: readonly string[]) =>
    metric === id ? [] : knownDims(metric, metrics).filter((name) => !held.includes(name))
  switch (derived.kind) {
    case 'share':
      return open(derived.part.metric, Object.keys(derived.part.dims))
    case 'change':
    case 'difference':
      return open(derived.of, [])
    case 'total':
      return open(derived.of, [derived.over])
    case 'same':
      return open(derived.as.metric, Object.keys(derived.as.dims))
  }
}

const knownDims = (metric: string, metrics: Book['metrics']): readonly string[] =>
  catalogue.find(({ id }) => id === metric)?.dims ?? dimsOf(metric, metrics)

/** Every metric is defined once, and what is worked out is of a kind that its parts allow. */
function checkMetrics({ metrics }: Book, definitions: readonly MetricDefinition[]): void {
  const kinds = new Map<string, MetricKind>(catalogue.map((definition) => [definition.id, definition.kind]))
  for (const { id, kind } of definitions) {
    if (kinds.has(id)) throw new Error(`keyFigures.json: ${id} is defined twice`)
    kinds.set(id, kind)
  }
  for (const { id, derived } of metrics) {
    const own = kinds.get(id)
    if (own === undefined) throw new Error(`keyFigures.json: ${id} is not defined`)
    if (derived !== null && !isAllowed(own, derived, (metric) => kinds.get(metric)))
      throw new Error(`keyFigures.json: ${id} cannot be worked out so from numbers of that kind`)
  }
}

function isAllowed(own: MetricKind, derived: Derivation, kindOf: (metric: string) => MetricKind | undefined): boolean {
  switch (derived.kind) {
    case 'share':
      return own === 'share' && [derived.part, derived.whole].every(({ metric }) => kindOf(metric) === 'count')
    case 'change':
      return own === 'change' && kindOf(derived.of) === 'count'
    case 'difference':
    case 'total':
      return own === 'count' && kindOf(derived.of) === 'count'
    case 'same':
      return kindOf(derived.as.metric) === own
  }
}
