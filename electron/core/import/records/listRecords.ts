import type { TableName } from '../../database/dataTables.ts'
import { appealRulingRecord } from './appealRuling.ts'
import { assessmentRecord } from './assessment.ts'
import { keyFigureRecord } from './keyFigure.ts'
import type { ListRecord } from './listRecord.ts'
import { notificationRecord } from './notification.ts'
import { placementRecord } from './placement.ts'
import { respiteCapacityRecord, respiteElsewhereRecord, respiteEnrolmentRecord } from './respite.ts'

/** The tables that lists with one row a record are read into. */
export const listRecords: { readonly [Table in TableName]?: ListRecord<Table> } = {
  notification: notificationRecord,
  placement: placementRecord,
  assessment: assessmentRecord,
  appeal_ruling: appealRulingRecord,
  key_figure: keyFigureRecord,
  respite_enrolment: respiteEnrolmentRecord,
  respite_elsewhere: respiteElsewhereRecord,
  respite_capacity: respiteCapacityRecord,
}

export type AnyListRecord = Pick<ListRecord, 'rules' | 'yearField'>
