import { yearOf } from '../../../../shared/dates.ts'
import { codeOutsideYear } from '../validate/codeYear.ts'
import { futureDate } from '../validate/futureDate.ts'
import { filled, type ListRecord } from './listRecord.ts'

export const appealRulingRecord: ListRecord<'appeal_ruling'> = {
  yearField: 'receivedOn',
  rules: [futureDate('receivedOn'), codeOutsideYear('body', 'receivedOn'), codeOutsideYear('outcome', 'receivedOn')],
  build(fields) {
    const receivedOn = filled(fields.date('receivedOn'), 'receivedOn')
    return {
      serial: filled(fields.text('serial'), 'serial'),
      year: yearOf(receivedOn),
      received_on: receivedOn,
      body: filled(fields.code('body'), 'body').text,
      area: filled(fields.text('area'), 'area'),
      municipality: filled(fields.text('municipality'), 'municipality'),
      outcome: filled(fields.code('outcome'), 'outcome').text,
    }
  },
}
