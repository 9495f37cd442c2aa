import type { Assessment, Notification, Placement } from '../domain/cases.ts'
import type { KeyFigure, LedgerRow, PeerExpenditure, PopulationCount } from '../domain/ledger.ts'

/** Everything that statistics are computed from: the rows in force, gathered from the database once. */
export interface Facts {
  readonly notifications: readonly Notification[]
  readonly assessments: readonly Assessment[]
  readonly placements: readonly Placement[]
  readonly ledger: readonly LedgerRow[]
  readonly population: readonly PopulationCount[]
  readonly peers: readonly PeerExpenditure[]
  readonly keyFigures: readonly KeyFigure[]
}
