import { type Language, monthName } from '../../../../../shared/danish.ts'
import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { finding } from '../../finding.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

/** Fewer rows than this a month make any month unusual. */
const LEAST_MEAN = 5
const FEWEST_MONTHS = 6
/** February is a tenth shorter than the others: that alone is no news. */
const LEAST_DEVIATION = 0.1
const DEVIATIONS = 3
const MONTHS = 12

const indexOf = (month: string): number => Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1

const named = (index: number, language: Language): string =>
  `${monthName((index % MONTHS) + 1, language)} ${Math.floor(index / MONTHS)}`

/** True where a count lies far from those of the other months. Chance alone spreads counts by the root of their mean. */
function isUnusual(count: number, others: readonly number[]): boolean {
  const mean = others.reduce((sum, other) => sum + other, 0) / others.length
  const variance = others.reduce((sum, other) => sum + (other - mean) ** 2, 0) / (others.length - 1)
  return Math.abs(count - mean) > DEVIATIONS * Math.max(Math.sqrt(variance), Math.sqrt(mean), mean * LEAST_DEVIATION)
}

/** DQ-18: a month without rows between months with rows, or far from the others, hints at an extract that is cut. */
export const months =
  (date: string): SheetRuleFactory =>
  (sheet) => {
    const byMonth = new Map<string, number>()
    let rows = 0
    return {
      see(row) {
        const text = textOf(row, date)
        if (text === null) return
        const month = text.slice(0, 7)
        rows += 1
        byMonth.set(month, (byMonth.get(month) ?? 0) + 1)
      },
      findings() {
        const counts = new Map([...byMonth].map(([month, count]) => [indexOf(month), count] as const))
        const first = Math.min(...counts.keys())
        const last = Math.max(...counts.keys())
        const length = counts.size === 0 ? 0 : last - first + 1
        // A single wrong year would make a thousand empty months.
        if (length < FEWEST_MONTHS || rows < length * LEAST_MEAN) return []
        const all = Array.from({ length }, (_, at) => counts.get(first + at) ?? 0)
        return all.flatMap((count, at): ImportIssue[] => {
          const month = { da: named(first + at, 'da'), en: named(first + at, 'en') }
          if (count === 0)
            return [
              finding('month-empty', 'query', sheetPlace(sheet), {
                da: `Ingen rækker i ${month.da}. Kontrollér, om udtrækket mangler en måned.`,
                en: `No rows in ${month.en}. Check whether the extract lacks a month.`,
              }),
            ]
          const isEdge = at === 0 || at === length - 1
          if (
            isEdge ||
            !isUnusual(
              count,
              all.filter((_, other) => other !== at),
            )
          )
            return []
          return [
            finding('month-unusual', 'query', sheetPlace(sheet), {
              da: `${count} rækker i ${month.da} er langt fra de andre måneder. Kontrollér udtrækket.`,
              en: `${count} rows in ${month.en} are far from the other months. Check the extract.`,
            }),
          ]
        })
      },
    }
  }
