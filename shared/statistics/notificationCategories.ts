import type { Notification } from '../domain/cases.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { Dims, MetricValue } from './metric.ts'
import { countRows, groupBy, share } from './tally.ts'

/** Codes of the list, then codes that the rows use beyond it: an unknown code is shown, never lost. */
export function codesWithUnknown(list: readonly string[], used: Iterable<string>): readonly string[] {
  return [...new Set([...list, ...used])]
}

function* countsAndShares(
  rows: readonly Notification[],
  dims: Dims,
  dimension: string,
  categories: Iterable<readonly [string, readonly Notification[]]>,
): Generator<MetricValue> {
  const name = dimension === 'action' ? 'first-action' : dimension
  for (const [category, members] of categories) {
    const of = { ...dims, [dimension]: category }
    yield countRows(`notifications-${name}-count`, of, members)
    yield share(`notifications-${name}-share-pct`, of, members.length, rows.length, members)
  }
}

function categoriesOf(rows: readonly Notification[], list: readonly string[], codeOf: (row: Notification) => string) {
  const byCode = groupBy(rows, codeOf)
  return codesWithUnknown(list, byCode.keys()).map((code) => [code, byCode.get(code) ?? []] as const)
}

/** Who notified, why, and what was done first. All shares are of all notifications, unborn included. */
export function* notificationCategories(
  rows: readonly Notification[],
  dims: { year: number; municipality: string },
  codes: CodeLists,
): Generator<MetricValue> {
  const groups = categoriesOf(
    rows,
    codes.sourceGroups.map((group) => group.name),
    (row) => row.sourceGroup,
  )
  yield* countsAndShares(rows, dims, 'source', groups)
  const sources = codes.sourceGroups.flatMap((group) => group.sources)
  const bySource = categoriesOf(rows, sources, (row) => row.source)
  yield* countsAndShares(
    rows,
    dims,
    'source',
    bySource.filter(([source]) => !groups.some(([group]) => group === source)),
  )

  const duty = rows.filter((row) => row.sourceGroup === codes.otherDutyGroup)
  const dutySources = codes.sourceGroups.find((group) => group.name === codes.otherDutyGroup)?.sources ?? []
  for (const [source, members] of categoriesOf(duty, dutySources, (row) => row.source))
    yield share('notifications-other-duty-share-pct', { ...dims, source }, members.length, duty.length, members)

  const reasons = categoriesOf(rows, codes.reasons, (row) => row.reason)
  yield* countsAndShares(rows, dims, 'reason', reasons)
  yield topReasons(rows, dims, reasons)
  yield* countsAndShares(
    rows,
    dims,
    'action',
    categoriesOf(rows, codes.firstActions, (row) => row.firstAction),
  )
}

/** The three most frequent reasons together; ties go to the earlier place in the code list. */
function topReasons(
  rows: readonly Notification[],
  dims: Dims,
  reasons: readonly (readonly [string, readonly Notification[]])[],
): MetricValue {
  const top = [...reasons].sort(([, a], [, b]) => b.length - a.length).slice(0, 3)
  const members = top.flatMap(([, its]) => its)
  const reason = top.map(([name]) => name).join(' + ')
  return share('notifications-reason-share-pct', { ...dims, reason }, members.length, rows.length, members)
}
