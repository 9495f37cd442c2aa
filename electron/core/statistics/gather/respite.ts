import type { Sex } from '../../../../shared/domain/cases.ts'
import type { RespiteCapacity, RespiteElsewhere, RespiteEnrolment } from '../../../../shared/domain/respite.ts'
import type { ReadDatabase } from '../../database/connection.ts'
import { factsOf } from './inForce.ts'

interface StayRow {
  readonly id: number
  readonly child: string
  readonly sex: Sex
  readonly birth_year: number
  readonly legal_basis: string
  readonly from_date: string
  readonly until_date: string | null
}

const stayOf = (row: StayRow) => ({
  id: row.id,
  child: row.child,
  sex: row.sex,
  birthYear: row.birth_year,
  legalBasis: row.legal_basis,
  from: row.from_date,
  until: row.until_date,
})

interface EnrolmentRow extends StayRow {
  readonly payer: string
  readonly package_days: number
}

export const gatherRespiteEnrolments = (db: ReadDatabase): readonly RespiteEnrolment[] =>
  factsOf(db, 'respite_enrolment', (row: EnrolmentRow) => ({
    ...stayOf(row),
    payer: row.payer,
    packageDays: row.package_days,
  }))

interface ElsewhereRow extends StayRow {
  readonly municipality: string
  readonly provider_type: string
  readonly days_per_month: number | null
}

export const gatherRespiteElsewhere = (db: ReadDatabase): readonly RespiteElsewhere[] =>
  factsOf(db, 'respite_elsewhere', (row: ElsewhereRow) => ({
    ...stayOf(row),
    municipality: row.municipality,
    providerType: row.provider_type,
    daysPerMonth: row.days_per_month,
  }))

interface CapacityRow {
  readonly id: number
  readonly year: number
  readonly places: number
  readonly days_in_year: number
  readonly capacity_days: number
  readonly daily_rate_ore: number | null
}

export const gatherRespiteCapacity = (db: ReadDatabase): readonly RespiteCapacity[] =>
  factsOf(db, 'respite_capacity', (row: CapacityRow) => ({
    id: row.id,
    year: row.year,
    places: row.places,
    daysInYear: row.days_in_year,
    capacityDays: row.capacity_days,
    dailyRateOre: row.daily_rate_ore,
  }))
