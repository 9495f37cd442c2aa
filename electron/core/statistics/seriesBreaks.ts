import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { LawEras } from '../../../shared/statistics/breaks/lawEras.ts'
import type { SeriesBreak } from '../../../shared/statistics/breaks/seriesBreak.ts'
import type { CodeLists } from '../import/codeLists.ts'

const text = z.string().min(1)
const bilingual = z.strictObject({ da: text, en: text })
const year = z.number().int().min(1900).max(2200)

const breaksSchema = z
  .array(
    z.strictObject({
      id: text,
      from: year,
      kind: z.enum(['law', 'definition', 'code-list', 'collection']),
      recounted: z.boolean().default(false),
      metrics: z.array(text).min(1),
      dims: z.record(text, z.array(z.union([text, z.number(), z.null()])).min(1)).optional(),
      joined: z.array(z.strictObject({ label: text, of: z.array(text).min(1) })).optional(),
      label: bilingual,
      text: bilingual,
      source: text,
    }),
  )
  .refine((breaks) => new Set(breaks.map(({ id }) => id)).size === breaks.length, 'Two breaks with one id')

const law = z.strictObject({ id: text, of: bilingual, from: year.optional(), until: year.optional() })
const lawErasSchema = z
  .strictObject({
    laws: z.array(law).min(1),
    topics: z.array(z.strictObject({ id: text, name: bilingual, sections: z.record(text, bilingual) })),
  })
  .refine(
    ({ laws, topics }) =>
      topics.every(({ sections }) => Object.keys(sections).every((id) => laws.some((each) => each.id === id))),
    'A section of an unknown law',
  )

const read = (templates: string, name: string): unknown =>
  JSON.parse(readFileSync(join(templates, 'reference', name), 'utf8'))

/** The years from which series are counted otherwise: templates/reference/seriesBreaks.json. */
export const loadSeriesBreaks = (templates: string): readonly SeriesBreak[] =>
  breaksSchema.parse(read(templates, 'seriesBreaks.json'))

/** The same subjects under each law that has governed them: templates/reference/lawEras.json, and the code lists. */
export const loadLawEras = (templates: string, lists: CodeLists): LawEras => ({
  ...lawErasSchema.parse(read(templates, 'lawEras.json')),
  codes: codesNamedByLaw(lists),
  english: englishNames(lists),
})

const englishNames = (lists: CodeLists): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(lists).flatMap(({ codes }) =>
      codes.flatMap(({ code, en, labels }) => [
        ...(en === undefined ? [] : [[code, en] as const]),
        ...labels.flatMap((label) => (label.en === undefined ? [] : [[label.text, label.en] as const])),
      ]),
    ),
  )

/** The names in national lists are Statistics Denmark's, and no code of the centre. */
function codesNamedByLaw(lists: CodeLists): LawEras['codes'] {
  const national = new Set(Object.values(lists).map((list) => list.national))
  return Object.entries(lists).flatMap(([name, { codes }]) =>
    national.has(name) ? [] : codes.filter(({ labels }) => labels.length > 0),
  )
}
