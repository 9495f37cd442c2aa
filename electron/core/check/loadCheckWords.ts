import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CheckWords } from '../../../shared/report/check/words/checkWords.ts'

const text = z.string().min(1)
const phrases = z.record(text, z.array(text))

const metric = z.strictObject({
  id: text,
  about: z.array(text),
  nouns: z.array(text).exactOptional(),
  not: z.array(text).exactOptional(),
  never: z.array(text).exactOptional(),
  near: z.boolean().exactOptional(),
  line: z.boolean().exactOptional(),
  whole: z.boolean().exactOptional(),
})

const schema = z.strictObject({
  concepts: phrases,
  categories: phrases,
  metrics: z.array(metric),
  alike: z.array(
    z.strictObject({ wider: text, narrower: text, told: z.array(text), shares: z.array(text), base: z.string() }),
  ),
  stocks: z.array(text),
  cumulative: z.array(text),
})

/** The words that bind prose to metrics: templates/reference/checkWords.json. */
export function loadCheckWords(templatesFolder: string): CheckWords {
  const file = join(templatesFolder, 'reference', 'checkWords.json')
  const words: CheckWords = schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const used = words.metrics.flatMap(({ about, nouns = [], not = [], never = [] }) => [
    ...about,
    ...nouns,
    ...not,
    ...never,
  ])
  const unknown = used.flatMap((each) => each.split('|')).find((name) => !(name in words.concepts))
  if (unknown !== undefined) throw new Error(`${file}: no concept ${unknown}`)
  return words
}
