import { daysBetween, monthOf, yearOf } from '../../dates.ts'
import type { Notification } from '../../domain/cases.ts'
import { Cohort } from '../cohort/cohort.ts'
import { TableBuilder } from '../cohort/tableBuilder.ts'

const fields = [
  'year',
  'month',
  'municipality',
  'type',
  'source',
  'sourceGroup',
  'reason',
  'firstAction',
  'ageAtReceipt',
  'unborn',
  'sex',
  'daysToAction',
  'assessedInTime',
] as const

export interface NotificationKind {
  readonly of: 'notification'
  readonly field: (typeof fields)[number]
  readonly day: never
}

export type NotificationCases = Cohort<NotificationKind>

const daysToAction = (row: Notification): number | null =>
  row.firstActionOn === null ? null : daysBetween(row.receivedOn, row.firstActionOn)

/** Notifications column by column. `unborn` is 1 for an unborn child; `daysToAction` is null before the first action, `assessedInTime` where the extract does not say. */
export function notificationCases(rows: Iterable<Notification>): NotificationCases {
  const table = new TableBuilder<NotificationKind>('notification', 'notification', fields, [])
  for (const row of rows)
    table.add(
      row.id,
      row.child,
      [
        yearOf(row.receivedOn),
        monthOf(row.receivedOn),
        row.municipality,
        row.type,
        row.source,
        row.sourceGroup,
        row.reason,
        row.firstAction,
        row.ageAtReceipt,
        row.unborn ? 1 : 0,
        row.sex,
        daysToAction(row),
        row.assessedInTime === null ? null : Number(row.assessedInTime),
      ],
      [],
    )
  return Cohort.all(table.done())
}
