import type { AfterCare, Assessment, Notification, Origin, Placement, Sex } from '../../../shared/domain/cases.ts'
import type {
  KeyFigure,
  LedgerRow,
  LedgerRowKind,
  PeerExpenditure,
  PopulationCount,
} from '../../../shared/domain/ledger.ts'
import type { Facts } from '../../../shared/statistics/facts.ts'
import type { ReadDatabase } from '../database/connection.ts'
import { dataTables, type TableName } from '../database/dataTables.ts'

interface Provenance {
  readonly batch_id: number
  readonly sheet: string
  readonly row_no: number
}

const originOf = (row: Provenance): Origin => ({ batch: row.batch_id, sheet: row.sheet, row: row.row_no })

/** The rows in force, in the order of import: the same file gives the same facts. */
function inForce<Row>(db: ReadDatabase, table: TableName): (Row & Provenance)[] {
  return db
    .prepare<[], Row & Provenance>(
      `SELECT batch_id, sheet, row_no, ${dataTables[table].join(', ')} FROM ${table} WHERE replaced_by IS NULL ORDER BY id`,
    )
    .all()
}

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
}

const notifications = (db: ReadDatabase): Notification[] =>
  inForce<NotificationRow>(db, 'notification').map((row) => ({
    origin: originOf(row),
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
  }))

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

const placements = (db: ReadDatabase): Placement[] =>
  inForce<PlacementRow>(db, 'placement').map((row) => ({
    origin: originOf(row),
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

const assessments = (db: ReadDatabase): Assessment[] =>
  inForce<AssessmentRow>(db, 'assessment').map((row) => ({
    origin: originOf(row),
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

interface StoredLedgerRow {
  readonly municipality: string
  readonly year: number
  readonly position: number
  readonly parent: number | null
  readonly label: string
  readonly group_name: string
  readonly kind: LedgerRowKind
  readonly budget_ore: number | null
  readonly accounts_ore: number | null
  readonly printed_deviation_ore: number | null
  readonly forecast: number
  readonly as_of: string | null
}

/** In the order of the printed tables. */
const ledger = (db: ReadDatabase): LedgerRow[] =>
  inForce<StoredLedgerRow>(db, 'ledger_row')
    .map((row) => ({
      origin: originOf(row),
      municipality: row.municipality,
      year: row.year,
      position: row.position,
      parent: row.parent,
      label: row.label,
      group: row.group_name,
      kind: row.kind,
      budget: row.budget_ore,
      accounts: row.accounts_ore,
      printedDeviation: row.printed_deviation_ore,
      forecast: row.forecast === 1,
      asOf: row.as_of,
    }))
    .sort((a, b) => a.year - b.year || a.municipality.localeCompare(b.municipality, 'da') || a.position - b.position)

interface PopulationRow {
  readonly municipality: string
  readonly year: number
  readonly age: number | null
  readonly open_ended: number
  readonly persons: number
}

const population = (db: ReadDatabase): PopulationCount[] =>
  inForce<PopulationRow>(db, 'population').map((row) => ({
    origin: originOf(row),
    municipality: row.municipality,
    year: row.year,
    age: row.age,
    openEnded: row.open_ended === 1,
    persons: row.persons,
  }))

interface PeerRow {
  readonly municipality: string
  readonly year: number
  readonly area: string
  readonly kroner_per_thousand: number
}

const peers = (db: ReadDatabase): PeerExpenditure[] =>
  inForce<PeerRow>(db, 'peer_expenditure').map((row) => ({
    origin: originOf(row),
    municipality: row.municipality,
    year: row.year,
    area: row.area,
    kronerPerThousand: row.kroner_per_thousand,
  }))

interface KeyFigureRow {
  readonly chapter: string
  readonly name: string
  readonly group_name: string
  readonly period: string
  readonly value: string
  readonly unit: string
}

const keyFigures = (db: ReadDatabase): KeyFigure[] =>
  inForce<KeyFigureRow>(db, 'key_figure').map((row) => ({
    origin: originOf(row),
    chapter: row.chapter,
    name: row.name,
    group: row.group_name,
    period: row.period,
    value: row.value,
    unit: row.unit,
  }))

/** Everything that the statistics are computed from, read once. */
export const gatherFacts = (db: ReadDatabase): Facts => ({
  notifications: notifications(db),
  assessments: assessments(db),
  placements: placements(db),
  ledger: ledger(db),
  population: population(db),
  peers: peers(db),
  keyFigures: keyFigures(db),
})
