import type { AbsentChapter } from '../../contract/report.ts'
import { periodOfDim } from '../../figures/keyFigures/keyFigureCells.ts'
import type { Dims } from '../../statistics/metric.ts'
import { sourceOf, type Template } from '../markdown/parseTemplate.ts'
import type { ReportInput } from '../reportInput.ts'

/** A chapter that is not printed, and why. */
export type LeftOutChapter = Pick<AbsentChapter, 'key' | 'title' | 'reason'>

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
export function absentChapter({ catalogue, year }: ReportInput, { front }: Template, missing: string): LeftOutChapter {
  const label = catalogue.find(({ id }) => id === missing)?.label ?? { da: missing, en: missing }
  return {
    key: front.key,
    title: front.title,
    reason: {
      da: `Ikke i rapporten: mangler tal for “${label.da}” i ${year} eller tidligere.`,
      en: `Not in the report: no figures for “${label.en}” in ${year} or earlier.`,
    },
  }
}

/** A chapter whose conditions leave nothing of it this year. */
export const emptyChapter = ({ year }: ReportInput, { front }: Template): LeftOutChapter => ({
  key: front.key,
  title: front.title,
  reason: {
    da: `Ikke i rapporten: intet af indholdet gælder for tallene i ${year}.`,
    en: `Not in the report: nothing of it applies to the figures of ${year}.`,
  },
})

/** Texts that somebody has written for chapters which the edition no longer has. */
export function orphanChapters({
  templates,
  texts,
}: Pick<ReportInput, 'templates' | 'texts'>): readonly LeftOutChapter[] {
  const known = new Set(templates.map((file) => sourceOf(file).front.key))
  return [...texts]
    .filter(([key]) => !known.has(key))
    .map(([key, { title }]) => ({
      key,
      title,
      reason: {
        da: 'Ikke i rapporten: udgaven har ikke kapitlet mere.',
        en: 'Not in the report: the edition no longer has the chapter.',
      },
    }))
}
