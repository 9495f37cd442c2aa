import { type LocalCodeList, nationalCode } from '../domain/codeLabels.ts'
import { joinedCategories, type SeriesBreak } from './breaks/seriesBreak.ts'
import type { CaseKind } from './cohort/caseTable.ts'
import type { Cohort } from './cohort/cohort.ts'
import { type Count, named, shareOf } from './measure.ts'
import type { MetricRef, MetricValue } from './metric.ts'
import { groupBy } from './tally.ts'
import type { Change } from './yearChanges.ts'

/** What has no code in the list of Statistics Denmark that year. */
export const WITHOUT_NATIONAL_CODE = 'Uden national kode'

/** How one field of the centre's own codes is counted in the categories of Statistics Denmark. */
export interface NationalCount<Kind extends CaseKind, Of extends string> {
  /** Beginning of the metrics' names: `notifications-national-source`. */
  readonly prefix: string
  readonly dim: string
  readonly field: Kind['field']
  readonly list: LocalCodeList
  readonly count: (cases: Cohort<Kind>) => Count<Of>
}

const known = new WeakMap<LocalCodeList, Map<string, string>>()

/** Every municipality asks for the same few codes of a year. */
function labelsIn(list: LocalCodeList, year: number): (code: string) => string {
  const labels = known.get(list) ?? new Map<string, string>()
  known.set(list, labels)
  return (code) => {
    const key = `${year} ${code}`
    const label = labels.get(key) ?? nationalCode(list, code, year)?.label ?? WITHOUT_NATIONAL_CODE
    labels.set(key, label)
    return label
  }
}

/**
 * The same cases in national categories, by the list in force in the year. Where a list was split or merged, the
 * categories that only together run through are also counted together (dimension `joined`).
 */
export function* nationalCategories<Kind extends CaseKind, Of extends string>(
  own: Cohort<Kind>,
  total: Count<Of> & MetricRef,
  year: number,
  { prefix, dim, field, list, count }: NationalCount<Kind, Of>,
  breaks: readonly SeriesBreak[],
): Generator<MetricValue> {
  const labelOf = labelsIn(list, year)
  const locals = [...new Set([...list.codes.map(({ code }) => code), ...own.values(field).map(String)])]
  const byLabel = groupBy(locals, labelOf)
  const of = function* (dims: MetricRef['dims'], codes: readonly string[]): Generator<MetricValue> {
    const part = named(`${prefix}-count`, { ...total.dims, ...dims }, count(own.whereAny(field, codes)))
    yield part
    yield named(`${prefix}-share-pct`, part.dims, shareOf(part, total))
  }
  for (const [label, codes] of byLabel) yield* of({ [dim]: label }, codes)
  for (const { label, of: labels } of joinedCategories(breaks, prefix))
    yield* of(
      { joined: label },
      labels.flatMap((each) => byLabel.get(each) ?? []),
    )
}

/** The changes of national categories, compared only where both years have the category. */
export const nationalChange = (prefix: string): Change => ({
  metric: `${prefix}-share-change-pp`,
  of: `${prefix}-share-pct`,
  as: 'points',
})
