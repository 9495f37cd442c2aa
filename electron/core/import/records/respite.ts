import { yearOf } from '../../../../shared/dates.ts'
import { type Decimal, inUnits } from '../cells/decimal.ts'
import { tooYoungForRespite } from '../validate/ageLimits.ts'
import { capacityDiffers } from '../validate/capacityDiffers.ts'
import { endBeforeStart } from '../validate/dateOrder.ts'
import { eventBeforeBirth } from '../validate/eventBeforeBirth.ts'
import { plainYear } from '../validate/plainYear.ts'
import { respiteDaysMany } from '../validate/respiteDays.ts'
import { filled, type ListRecord } from './listRecord.ts'

const MONTHS_A_YEAR = 12
const whole = (value: Decimal | null): number | null => (value ? inUnits(value, 0) : null)
const periodRules = [eventBeforeBirth('from'), endBeforeStart('from', 'until'), tooYoungForRespite('from')]

export const respiteEnrolmentRecord: ListRecord<'respite_enrolment'> = {
  yearField: 'from',
  rules: [...periodRules, respiteDaysMany('packageDays', MONTHS_A_YEAR)],
  build(fields) {
    const person = filled(fields.person('cpr'), 'cpr')
    return {
      child: person.key,
      sex: person.sex,
      birth_year: yearOf(person.birth),
      payer: filled(fields.text('payer'), 'payer'),
      legal_basis: filled(fields.text('legalBasis'), 'legalBasis'),
      package_days: filled(whole(fields.number('packageDays')), 'packageDays'),
      weekdays: fields.text('weekdays') ?? '',
      from_date: filled(fields.date('from'), 'from'),
      until_date: fields.date('until'),
      end_reason: fields.text('endReason'),
    }
  },
}

export const respiteElsewhereRecord: ListRecord<'respite_elsewhere'> = {
  yearField: 'from',
  rules: [...periodRules, respiteDaysMany('daysPerMonth', 1)],
  build(fields) {
    const person = filled(fields.person('cpr'), 'cpr')
    return {
      child: person.key,
      sex: person.sex,
      birth_year: yearOf(person.birth),
      municipality: filled(fields.text('municipality'), 'municipality'),
      legal_basis: filled(fields.text('legalBasis'), 'legalBasis'),
      provider_type: filled(fields.text('providerType'), 'providerType'),
      days_per_month: whole(fields.number('daysPerMonth')),
      from_date: filled(fields.date('from'), 'from'),
      until_date: fields.date('until'),
    }
  },
}

export const respiteCapacityRecord: ListRecord<'respite_capacity'> = {
  yearField: 'year',
  rules: [plainYear('year'), capacityDiffers],
  build: (fields) => {
    const rate = fields.number('dailyRate')
    return {
      year: Number(filled(fields.text('year'), 'year')),
      places: filled(whole(fields.number('places')), 'places'),
      days_in_year: filled(whole(fields.number('daysInYear')), 'daysInYear'),
      capacity_days: filled(whole(fields.number('capacityDays')), 'capacityDays'),
      daily_rate_ore: rate ? inUnits(rate, 2) : null,
    }
  },
}
