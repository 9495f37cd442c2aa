import type { Bilingual, MetricDefinition } from '../metric.ts'
import { addedRows, type Breakdown, breakdowns, sourceBreakdown } from './breakdown.ts'

/** Entries for the rows that tables add to the categories of a count: its own entry, with what differs. */
export function breakdownCatalogue(entries: readonly MetricDefinition[]): readonly MetricDefinition[] {
  return [...breakdowns, sourceBreakdown].flatMap((breakdown) => {
    const counted = entries.find(({ id }) => id === breakdown.count)
    return counted ? entriesFor(breakdown, counted) : []
  })
}

/** The entry of a row that shows the small categories of a count together. */
export const jointEntry = (counted: MetricDefinition, dims: readonly string[]): MetricDefinition =>
  entryWith(counted)(addedRows(counted.id).jointCount, joint, dims)

const entryWith =
  ({ unitByDim, ...common }: MetricDefinition) =>
  (id: string, words: Words, dims: readonly string[] = ['year', 'municipality']): MetricDefinition => ({
    ...common,
    id,
    dims,
    addedTo: common.id,
    label: appended(common.label, words.label),
    definition: words.definition,
  })

function entriesFor(breakdown: Breakdown, counted: MetricDefinition): readonly MetricDefinition[] {
  const rows = addedRows(breakdown.count)
  const isSource = breakdown === sourceBreakdown
  const entry = entryWith(counted)
  const shareEntry = (id: string, words: Words, dims?: string[]): MetricDefinition => ({
    ...entry(id, { ...words, label: appended(words.label, SHARE) }, dims),
    kind: 'share',
    unit: '%',
    decimals: 1,
  })
  const jointDims = isSource ? ['year', 'municipality', 'source'] : ['year', 'municipality']
  return [
    ...(breakdown.merged ? [entry(rows.jointCount, joint, jointDims)] : []),
    ...(breakdown.merged && breakdown.shares ? [shareEntry(rows.jointShare, joint, jointDims)] : []),
    entry(rows.unlistedCount, unlisted),
    ...(breakdown.shares ? [shareEntry(rows.unlistedShare, unlisted)] : []),
    ...(breakdown.shares ? [shareEntry(rows.allShare, all)] : []),
  ]
}

interface Words {
  readonly label: Bilingual
  readonly definition: Bilingual
}

const SHARE: Bilingual = { da: 'andel', en: 'share' }

const appended = (first: Bilingual, second: Bilingual): Bilingual => ({
  da: `${first.da}, ${second.da}`,
  en: `${first.en}, ${second.en}`,
})

const joint: Words = {
  label: { da: 'øvrige samlet', en: 'others together' },
  definition: {
    da: 'Summen af de kategorier, der vises samlet, fordi der er færre end fem i en eller flere af dem. Andelen er af det samlede antal.',
    en: 'The sum of the categories that are shown together because one or more of them count fewer than five. The share is of the total.',
  },
}

const unlisted: Words = {
  label: { da: 'uden for kategorierne', en: 'outside the categories' },
  definition: {
    da: 'Det samlede antal minus summen af de viste kategorier. Andelen er af det samlede antal.',
    en: 'The total less the sum of the categories shown. The share is of the total.',
  },
}

const all: Words = {
  label: { da: 'alle', en: 'all' },
  definition: {
    da: 'Alle kategorier tilsammen i procent af det samlede antal.',
    en: 'All categories together as a percentage of the total.',
  },
}
