import type { IsoDate } from '../../dates.ts'
import type { AppealRuling, Caseload } from '../../domain/cases.ts'
import type { FunctionAccount, KeyFigure, LedgerRow, PeerExpenditure, PopulationCount } from '../../domain/ledger.ts'
import type { RespiteCapacity, RespiteElsewhere, RespiteEnrolment } from '../../domain/respite.ts'
import type { AssessmentCases } from './assessmentCases.ts'
import type { NotificationCases } from './notificationCases.ts'
import type { PlacementCases } from './placementCases.ts'

/**
 * Everything that statistics are computed from: the rows in force, gathered from the database once. Cases about
 * children, of which there may be a million, are cohorts over columns; the small tables are plain rows.
 */
export interface Facts {
  readonly notifications: NotificationCases
  readonly assessments: AssessmentCases
  readonly placements: PlacementCases
  readonly rulings: readonly AppealRuling[]
  readonly caseloads: readonly Caseload[]
  readonly ledger: readonly LedgerRow[]
  readonly population: readonly PopulationCount[]
  readonly peers: readonly PeerExpenditure[]
  readonly functionAccounts: readonly FunctionAccount[]
  readonly keyFigures: readonly KeyFigure[]
  readonly respiteEnrolments: readonly RespiteEnrolment[]
  readonly respiteElsewhere: readonly RespiteElsewhere[]
  readonly respiteCapacity: readonly RespiteCapacity[]
  /** The latest day on which rows in force were imported: what an extract of a year that still runs can know. */
  readonly importedOn?: ImportDays
}

/** By table of cases; absent where nothing was imported, or nobody knows when. */
export type ImportDays = Readonly<Partial<Record<'notification' | 'assessment' | 'placement', IsoDate>>>
