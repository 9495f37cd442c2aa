import type { AbsentChapter } from '../../contract/report.ts'
import { periodOfDim } from '../../figures/keyFigures/keyFigureCells.ts'
import type { Dims } from '../../statistics/metric.ts'
import type { Template } from '../markdown/parseTemplate.ts'
import type { ReportInput } from '../reportInput.ts'

/** The year that a number's period ends in: a school year is as good as a year. */
const endOf = ({ year }: Dims): number =>
  (year === undefined ? undefined : periodOfDim(year)?.end) ?? Number.POSITIVE_INFINITY

/** A chapter is switched on by its data: each required metric has a value for the year, or for a year before it. */
export const missingMetric = ({ metrics, year }: ReportInput, { front }: Template): string | undefined =>
  front.requires.find(
    (key) =>
      !metrics.of(key).some(({ dims, value, date }) => endOf(dims) <= year && (value !== null || date !== undefined)),
  )

/** A chapter that the data switch off, with the number that it waits for. */
export function absentChapter({ catalogue, year }: ReportInput, { front }: Template, missing: string): AbsentChapter {
  const label = catalogue.find(({ id }) => id === missing)?.label ?? { da: missing, en: missing }
  return {
    key: front.key,
    title: front.title,
    reason: {
      da: `Der er ingen tal for “${label.da}” i ${year} eller tidligere.`,
      en: `There are no figures for “${label.en}” in ${year} or earlier.`,
    },
  }
}

/** A chapter whose conditions leave nothing of it this year. */
export const emptyChapter = ({ year }: ReportInput, { front }: Template): AbsentChapter => ({
  key: front.key,
  title: front.title,
  reason: {
    da: `Intet af kapitlets indhold gælder for tallene i ${year}.`,
    en: `Nothing of the chapter applies to the figures of ${year}.`,
  },
})
