import type { IsoDate } from '../dates.ts'

export type Sex = 'boy' | 'girl'

/** A keyed pseudonym in place of a CPR number; equal for equal children within one project, meaningless outside it. */
export type ChildKey = string

/** One notification of concern (underretning). An unborn child has no key, sex or age, but the notification counts. */
export interface Notification {
  /** Of the stored row, which knows file, sheet and row of the cell. */
  readonly id: number
  readonly caseNumber: string
  readonly child: ChildKey | null
  readonly sex: Sex | null
  readonly birthYear: number | null
  /** Whole years on the day of receipt. */
  readonly ageAtReceipt: number | null
  readonly unborn: boolean
  readonly municipality: string
  readonly receivedOn: IsoDate
  readonly type: string
  readonly source: string
  readonly sourceGroup: string
  readonly reason: string
  readonly firstAction: string
  readonly firstActionOn: IsoDate | null
  /** Whether it was assessed within 24 hours of its receipt; null where the extract does not say. */
  readonly assessedInTime: boolean | null
}

export type AfterCare = 'none' | 'placed' | 'contact-person'

/** One period in one placement (anbringelse); a move is two rows. `until` is the last day, null while it lasts. */
export interface Placement {
  readonly id: number
  readonly serial: string
  readonly child: ChildKey
  readonly sex: Sex
  readonly birthYear: number
  readonly municipality: string
  readonly form: string
  readonly from: IsoDate
  readonly until: IsoDate | null
  /** Null where the file leaves consent open (after-care with a contact person only). */
  readonly withoutConsent: boolean | null
  readonly afterCare: AfterCare
  readonly startReason: string
  readonly endReason: string | null
}

/** A decision to make a child assessment (børnefaglig undersøgelse, § 50; now § 20 of Barnets lov). */
export interface Assessment {
  readonly id: number
  readonly serial: string
  readonly child: ChildKey
  readonly sex: Sex
  readonly birthYear: number
  readonly ageAtDecision: number
  readonly municipality: string
  readonly team: string
  readonly decidedOn: IsoDate
  readonly finishedOn: IsoDate | null
}

/** A ruling in a complaint (klageafgørelse). */
export interface AppealRuling {
  readonly id: number
  readonly year: number
  readonly receivedOn: IsoDate
  /** Who ruled ("Ankestyrelsen"). */
  readonly body: string
  readonly area: string
  readonly municipality: string
  readonly outcome: string
}

/** Cases and full-time advisers of one team in one month; null where the cell is blank. */
export interface Caseload {
  readonly id: number
  readonly team: string
  readonly year: number
  readonly month: number
  readonly cases: number | null
  /** Hundredths of a full-time adviser, so that half positions add up exactly. */
  readonly advisersHundredths: number | null
}
