import type {
  AfterCare,
  AppealRuling,
  Assessment,
  Caseload,
  Notification,
  Placement,
  Sex,
} from '../../../../shared/domain/cases.ts'
import { type AssessmentCases, assessmentCases } from '../../../../shared/statistics/facts/assessmentCases.ts'
import { type NotificationCases, notificationCases } from '../../../../shared/statistics/facts/notificationCases.ts'
import { type PlacementCases, placementCases } from '../../../../shared/statistics/facts/placementCases.ts'
import type { ReadDatabase } from '../../database/connection.ts'
import { factsInTurn, factsOf } from './inForce.ts'

interface NotificationRow {
  readonly case_number: string
  readonly child: string | null
  readonly sex: Sex | null
  readonly birth_year: number | null
  readonly age_at_receipt: number | null
  readonly unborn: number
  readonly municipality: string
  readonly received_on: string
  readonly type: string
  readonly source: string
  readonly source_group: string
  readonly reason: string
  readonly first_action: string
  readonly first_action_on: string | null
  readonly assessed_in_time: number | null
}

/** One at a time: there may be a million. */
export const notificationsInForce = (db: ReadDatabase): Generator<Notification> =>
  factsInTurn(db, 'notification', (row: NotificationRow & { readonly id: number }) => ({
    id: row.id,
    caseNumber: row.case_number,
    child: row.child,
    sex: row.sex,
    birthYear: row.birth_year,
    ageAtReceipt: row.age_at_receipt,
    unborn: row.unborn === 1,
    municipality: row.municipality,
    receivedOn: row.received_on,
    type: row.type,
    source: row.source,
    sourceGroup: row.source_group,
    reason: row.reason,
    firstAction: row.first_action,
    firstActionOn: row.first_action_on,
    assessedInTime: row.assessed_in_time === null ? null : row.assessed_in_time === 1,
  }))

export const gatherNotifications = (db: ReadDatabase): NotificationCases => notificationCases(notificationsInForce(db))

interface PlacementRow {
  readonly serial: string
  readonly child: string
  readonly sex: Sex
  readonly birth_year: number
  readonly municipality: string
  readonly form: string
  readonly from_date: string
  readonly until_date: string | null
  readonly without_consent: number | null
  readonly after_care: AfterCare
  readonly start_reason: string
  readonly end_reason: string | null
}

/** One at a time: there may be a million. */
export const placementsInForce = (db: ReadDatabase): Generator<Placement> =>
  factsInTurn(db, 'placement', (row: PlacementRow & { readonly id: number }) => ({
    id: row.id,
    serial: row.serial,
    child: row.child,
    sex: row.sex,
    birthYear: row.birth_year,
    municipality: row.municipality,
    form: row.form,
    from: row.from_date,
    until: row.until_date,
    withoutConsent: row.without_consent === null ? null : row.without_consent === 1,
    afterCare: row.after_care,
    startReason: row.start_reason,
    endReason: row.end_reason,
  }))

export const gatherPlacements = (db: ReadDatabase): PlacementCases => placementCases(placementsInForce(db))

interface AssessmentRow {
  readonly serial: string
  readonly child: string
  readonly sex: Sex
  readonly birth_year: number
  readonly age_at_decision: number
  readonly municipality: string
  readonly team: string
  readonly decided_on: string
  readonly finished_on: string | null
}

/** One at a time: there may be a million. */
export const assessmentsInForce = (db: ReadDatabase): Generator<Assessment> =>
  factsInTurn(db, 'assessment', (row: AssessmentRow & { readonly id: number }) => ({
    id: row.id,
    serial: row.serial,
    child: row.child,
    sex: row.sex,
    birthYear: row.birth_year,
    ageAtDecision: row.age_at_decision,
    municipality: row.municipality,
    team: row.team,
    decidedOn: row.decided_on,
    finishedOn: row.finished_on,
  }))

export const gatherAssessments = (db: ReadDatabase): AssessmentCases => assessmentCases(assessmentsInForce(db))

interface RulingRow {
  readonly id: number
  readonly year: number
  readonly received_on: string
  readonly body: string
  readonly area: string
  readonly municipality: string
  readonly outcome: string
}

export const gatherRulings = (db: ReadDatabase): readonly AppealRuling[] =>
  factsOf(db, 'appeal_ruling', (row: RulingRow) => ({
    id: row.id,
    year: row.year,
    receivedOn: row.received_on,
    body: row.body,
    area: row.area,
    municipality: row.municipality,
    outcome: row.outcome,
  }))

interface CaseloadRow {
  readonly id: number
  readonly team: string
  readonly year: number
  readonly month: number
  readonly cases: number | null
  readonly advisers_hundredths: number | null
}

export const gatherCaseloads = (db: ReadDatabase): readonly Caseload[] =>
  factsOf(db, 'caseload', (row: CaseloadRow) => ({
    id: row.id,
    team: row.team,
    year: row.year,
    month: row.month,
    cases: row.cases,
    advisersHundredths: row.advisers_hundredths,
  }))
