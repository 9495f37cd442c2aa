import type { IsoDate } from '../dates.ts'
import type { ChildKey, Sex } from './cases.ts'

/** A child enrolled in the centre's own respite unit (aflastning); `until` is the last day, null while it lasts. */
export interface RespiteEnrolment {
  readonly id: number
  readonly child: ChildKey
  readonly sex: Sex
  readonly birthYear: number
  /** The municipality that pays: the centre's own ones and others that buy places. */
  readonly payer: string
  readonly legalBasis: string
  /** Days a year of the package that is bought. */
  readonly packageDays: number
  readonly from: IsoDate
  readonly until: IsoDate | null
}

/** Respite that a municipality of the centre buys elsewhere. */
export interface RespiteElsewhere {
  readonly id: number
  readonly child: ChildKey
  readonly sex: Sex
  readonly birthYear: number
  readonly municipality: string
  readonly legalBasis: string
  readonly providerType: string
  readonly daysPerMonth: number | null
  readonly from: IsoDate
  readonly until: IsoDate | null
}

/** Places and price of the own respite unit in one year. */
export interface RespiteCapacity {
  readonly id: number
  readonly year: number
  readonly places: number
  readonly daysInYear: number
  readonly capacityDays: number
  readonly dailyRateOre: number | null
}
