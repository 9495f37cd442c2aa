import { formatNumber } from '../../../../shared/danish.ts'
import { numberInWords } from '../../../../shared/narrative/numberWords.ts'
import { fraction } from '../../../../shared/quantities.ts'
import { shownIn } from '../../../../shared/report/findings/shownNumbers.ts'
import type { Block, Inline, ReportModel } from '../../../../shared/report/reportModel.ts'
import type { Dims } from '../../../../shared/statistics/metric.ts'
import { type Expected, keyOf } from '../../../support/expected.ts'

/** What is said about another number in its own sentence: the change, the points or the distance to the mean. */
const saidWith = [
  { name: /^notifications-change-pct$/, base: 'notifications-count', unit: '%' },
  { name: /^placements-change-pct$/, base: 'placements-count', unit: '%' },
  { name: /^notified-children-repeat-share-change-pp$/, base: 'notified-children-repeat-share-pct', unit: 'points' },
  { name: /^placements-type-share-change-pp$/, base: 'placements-type-share-pct', unit: 'points' },
  { name: /^(expenditure-per-1000-.*)-gap$/, base: '$1', unit: 'kr.' },
  { name: /^family-workshop-change-(.*)$/, base: 'family-workshop-families-$1', unit: 'ends' },
] as const

const sentencesOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.type === 'paragraph' || block.type === 'lead' || block.type === 'note') return [block.inlines]
  return block.type === 'list' ? block.items : []
}

/** Sums that the printed report says in its text, and the areas of the budget that they are of. */
const areaSums = [
  { name: /^economy-(placement|prevention)-(budget|accounts|deviation)$/, base: 'economy-area-$2', area: '$1' },
  { name: /^economy-total-(budget|accounts|deviation)-text$/, base: 'economy-area-$1', area: 'total' },
] as const

/** The same number under the name that the report shows it by. */
function shownAs(metric: string, dims: Dims): readonly [metric: string, dims: Dims] {
  const sum = areaSums.find(({ name }) => name.test(metric))
  if (!sum) return [metric, dims]
  return [metric.replace(sum.name, sum.base), { ...dims, area: metric.replace(sum.name, sum.area) }]
}

/** Whether a report shows a published number: as itself, or in words beside the number that it is about. */
export function readerOf({ chapters }: ReportModel): (entry: Expected) => boolean {
  const blocks = chapters.flatMap((chapter) => chapter.blocks)
  const shown = new Set(blocks.flatMap(shownIn).map(({ metric, dims }) => keyOf(metric, dims)))
  const sentences = blocks.flatMap(sentencesOf).map((inlines) => ({
    text: inlines
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' '),
    numbers: new Set(inlines.flatMap((each) => (each.type === 'number' ? [keyOf(each.metric, each.dims)] : []))),
  }))

  return ({ metric, dims, published }) => {
    if (shown.has(keyOf(...shownAs(metric, dims)))) return true
    const { rank, ...unranked } = dims
    // "Most at 17 years" is shown by the number of notifications about children of 17.
    if (rank !== undefined) return shown.has(keyOf(metric, { ...unranked, age: Number(published) }))
    const rule = saidWith.find(({ name }) => name.test(metric))
    if (!rule) return false
    const base = metric.replace(rule.name, rule.base)
    const [first, last] = yearsOf(dims)
    const size = Math.abs(Number(published))
    return sentences.some(({ text, numbers }) => {
      const has = (year: number): boolean => numbers.has(keyOf(base, { ...dims, year }))
      if (!has(last)) return false
      if (rule.unit === 'ends') return has(first)
      if (rule.unit === 'points') return has(first) || text.includes(`${inWords(size)} procentpoint`)
      return text.includes(`${number(size)} ${rule.unit}`)
    })
  }
}

const number = (size: number): string => formatNumber(fraction(size))
const inWords = (size: number): string => numberInWords(fraction(size), 'et')

/** "2012-2013" is a change between two years; a single year is its own beginning. */
function yearsOf({ year }: Dims): readonly [number, number] {
  const [first, last] = String(year).split('-').map(Number)
  return [first ?? 0, last ?? first ?? 0]
}
