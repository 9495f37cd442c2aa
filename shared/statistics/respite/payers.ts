import { compareDanish } from '../../danish.ts'
import type { RespiteCodes } from '../../domain/codeLists.ts'
import type { RespiteEnrolment } from '../../domain/respite.ts'
import { rowsOf } from '../evidence.ts'
import { type Count, counted, named, shareOf, shareOfWhole } from '../measure.ts'
import type { MetricRef, MetricValue } from '../metric.ts'
import { billedDays, enrolledChildren } from './ownUnit.ts'
import { activeIn } from './stays.ts'

/** One who pays for places, or several of them together. */
interface Payer {
  readonly name: string
  readonly pays: (row: RespiteEnrolment) => boolean
}

/** Who pays for the places of the own unit: a municipality with none this year is shown with 0 beside its other years. */
export function* payers(
  enrolments: readonly RespiteEnrolment[],
  codes: RespiteCodes,
  municipalities: readonly string[],
  year: number,
): Generator<MetricValue> {
  const active = activeIn(enrolments, year)
  const dims = { year, municipality: codes.unit }
  const days = named('respite-billed-days', dims, billedDays(active, year))
  const children = named('respite-enrolled-children', dims, enrolledChildren(active))
  for (const payer of payersOf(enrolments, codes, municipalities)) yield* ofPayer(payer, active, days, children)
  const buying = active.filter(({ payer }) => !municipalities.includes(payer) && !codes.otherPayers.includes(payer))
  yield named(
    'respite-client-municipalities',
    dims,
    counted(new Set(buying.map(({ payer }) => payer)).size, [rowsOf('respite_enrolment', buying)]),
  )
}

/** The own municipalities first, then all others that pay in any year, then the own ones together. */
function payersOf(
  enrolments: readonly RespiteEnrolment[],
  codes: RespiteCodes,
  municipalities: readonly string[],
): readonly Payer[] {
  const names = [...new Set(enrolments.map(({ payer }) => payer))].sort(compareDanish)
  const own = municipalities.filter((name) => names.includes(name))
  const each = [...own, ...names.filter((name) => !own.includes(name))].map(
    (name): Payer => ({ name, pays: (row) => row.payer === name }),
  )
  return own.length < 2 ? each : [...each, { name: codes.ownPayers, pays: (row) => own.includes(row.payer) }]
}

function* ofPayer(
  { name, pays }: Payer,
  active: readonly RespiteEnrolment[],
  allDays: Count<'day'> & MetricRef,
  allChildren: Count<'child'> & MetricRef,
): Generator<MetricValue> {
  const { year } = allDays.dims
  const own = active.filter(pays)
  const dims = { ...allDays.dims, payer: name }
  const days = named('respite-billed-days-by-payer', dims, billedDays(own, Number(year)))
  yield days
  yield named('respite-billed-days-by-payer-share-pct', dims, shareOfWhole(days, allDays))
  const children = named('respite-enrolled-children-by-payer', dims, enrolledChildren(own))
  yield children
  yield named('respite-enrolled-children-by-payer-share-pct', dims, shareOf(children, allChildren))
}
