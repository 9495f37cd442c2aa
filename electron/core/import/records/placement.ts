import { yearOf } from '../../../../shared/dates.ts'
import { ageOutsideForm } from '../validate/ageLimits.ts'
import { codeOutsideYear } from '../validate/codeYear.ts'
import { endBeforeStart } from '../validate/dateOrder.ts'
import { endReason } from '../validate/endReason.ts'
import { eventBeforeBirth } from '../validate/eventBeforeBirth.ts'
import { filled, type ListRecord } from './listRecord.ts'

const consentOf = (meaning: string | null | undefined): number | null =>
  meaning === 'without-consent' ? 1 : meaning === 'with-consent' ? 0 : null

export const placementRecord: ListRecord<'placement'> = {
  yearField: 'from',
  rules: [
    eventBeforeBirth('from'),
    endBeforeStart('from', 'until'),
    endReason('until', 'endReason'),
    ageOutsideForm({ code: 'form', oldestOn: 'from', youngestOn: 'from' }),
    // A placement may begin before the eighteenth birthday and become after-care.
    ageOutsideForm({ code: 'afterCare', oldestOn: 'from', youngestOn: 'until' }),
    codeOutsideYear('form', 'from'),
    codeOutsideYear('startReason', 'from'),
    codeOutsideYear('endReason', 'until'),
  ],
  build(fields) {
    const person = filled(fields.person('cpr'), 'cpr')
    return {
      serial: filled(fields.text('serial'), 'serial'),
      child: person.key,
      sex: person.sex,
      birth_year: yearOf(person.birth),
      municipality: filled(fields.text('municipality'), 'municipality'),
      form: filled(fields.code('form'), 'form').text,
      from_date: filled(fields.date('from'), 'from'),
      until_date: fields.date('until'),
      without_consent: consentOf(fields.code('consent')?.meaning),
      // An unknown word is questioned by the code list and counts as no after-care until someone answers.
      after_care: fields.code('afterCare')?.meaning ?? 'none',
      start_reason: filled(fields.code('startReason'), 'startReason').text,
      end_reason: fields.code('endReason')?.text ?? null,
    }
  },
}
