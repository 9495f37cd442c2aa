import { ageOn, yearOf } from '../../../../shared/dates.ts'
import { codeOutsideYear } from '../validate/codeYear.ts'
import { endBeforeStart } from '../validate/dateOrder.ts'
import { eventBeforeBirth } from '../validate/eventBeforeBirth.ts'
import { futureDate } from '../validate/futureDate.ts'
import { filled, type ListRecord } from './listRecord.ts'

export const assessmentRecord: ListRecord<'assessment'> = {
  yearField: 'decidedOn',
  rules: [
    eventBeforeBirth('decidedOn'),
    endBeforeStart('decidedOn', 'finishedOn'),
    futureDate('decidedOn'),
    codeOutsideYear('team', 'decidedOn'),
  ],
  build(fields) {
    const person = filled(fields.person('cpr'), 'cpr')
    const decidedOn = filled(fields.date('decidedOn'), 'decidedOn')
    return {
      serial: filled(fields.text('serial'), 'serial'),
      child: person.key,
      sex: person.sex,
      birth_year: yearOf(person.birth),
      age_at_decision: ageOn(person.birth, decidedOn),
      municipality: filled(fields.text('municipality'), 'municipality'),
      team: filled(fields.code('team'), 'team').text,
      decided_on: decidedOn,
      finished_on: fields.date('finishedOn'),
    }
  },
}
