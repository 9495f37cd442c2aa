import { ageOn, yearOf } from '../../../../shared/dates.ts'
import { grownUp } from '../validate/ageLimits.ts'
import { codeOutsideYear } from '../validate/codeYear.ts'
import { responseBeforeEvent } from '../validate/dateOrder.ts'
import { eventBeforeBirth } from '../validate/eventBeforeBirth.ts'
import { UNNAMED_CODE } from '../validate/freeText.ts'
import { futureDate } from '../validate/futureDate.ts'
import { sourceGroupDiffers } from '../validate/sourceGroup.ts'
import { bornWithoutCpr, unbornWithCpr } from '../validate/unborn.ts'
import { filled, type ListRecord } from './listRecord.ts'

export const notificationRecord: ListRecord<'notification'> = {
  yearField: 'receivedOn',
  rules: [
    unbornWithCpr,
    bornWithoutCpr,
    eventBeforeBirth('receivedOn'),
    responseBeforeEvent('receivedOn', 'firstActionOn'),
    futureDate('receivedOn'),
    grownUp('receivedOn'),
    sourceGroupDiffers,
    codeOutsideYear('source', 'receivedOn'),
    codeOutsideYear('reason', 'receivedOn'),
    codeOutsideYear('firstAction', 'receivedOn'),
  ],
  build(fields) {
    const receivedOn = filled(fields.date('receivedOn'), 'receivedOn')
    const unborn = fields.yes('unborn') === true
    const person = unborn ? null : fields.person('cpr')
    const source = filled(fields.code('source'), 'source')
    const stated = fields.code('sourceGroup')
    const assessed = fields.yes('assessedInTime')
    return {
      case_number: filled(fields.text('caseNumber'), 'caseNumber'),
      child: person?.key ?? null,
      sex: person?.sex ?? null,
      birth_year: person ? yearOf(person.birth) : null,
      age_at_receipt: person ? ageOn(person.birth, receivedOn) : null,
      unborn: unborn ? 1 : 0,
      municipality: filled(fields.text('municipality'), 'municipality'),
      received_on: receivedOn,
      type: filled(fields.code('type'), 'type').text,
      source: source.text,
      // A word that nobody has mapped is no group of its own.
      source_group: (stated?.unlisted ? null : stated?.text) ?? source.group ?? UNNAMED_CODE,
      reason: filled(fields.code('reason'), 'reason').text,
      first_action: filled(fields.code('firstAction'), 'firstAction').text,
      first_action_on: fields.date('firstActionOn'),
      assessed_in_time: assessed === null ? null : Number(assessed),
    }
  },
}
