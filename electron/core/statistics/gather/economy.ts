import { compareDanish } from '../../../../shared/danish.ts'
import type {
  FunctionAccount,
  KeyFigure,
  LedgerRow,
  LedgerRowKind,
  PeerExpenditure,
  PopulationCount,
} from '../../../../shared/domain/ledger.ts'
import type { ReadDatabase } from '../../database/connection.ts'
import { factsOf } from './inForce.ts'

interface StoredLedgerRow {
  readonly id: number
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
export const gatherLedger = (db: ReadDatabase): readonly LedgerRow[] =>
  [
    ...factsOf(db, 'ledger_row', (row: StoredLedgerRow) => ({
      id: row.id,
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
    })),
  ].sort((a, b) => a.year - b.year || compareDanish(a.municipality, b.municipality) || a.position - b.position)

interface PopulationRow {
  readonly id: number
  readonly municipality: string
  readonly year: number
  readonly age: number | null
  readonly open_ended: number
  readonly persons: number
}

export const gatherPopulation = (db: ReadDatabase): readonly PopulationCount[] =>
  factsOf(db, 'population', (row: PopulationRow) => ({
    id: row.id,
    municipality: row.municipality,
    year: row.year,
    age: row.age,
    openEnded: row.open_ended === 1,
    persons: row.persons,
  }))

interface PeerRow {
  readonly id: number
  readonly municipality: string
  readonly year: number
  readonly area: string
  readonly kroner_per_thousand: number
}

export const gatherPeers = (db: ReadDatabase): readonly PeerExpenditure[] =>
  factsOf(db, 'peer_expenditure', (row: PeerRow) => ({
    id: row.id,
    municipality: row.municipality,
    year: row.year,
    area: row.area,
    kronerPerThousand: row.kroner_per_thousand,
  }))

interface FunctionAccountRow {
  readonly id: number
  readonly municipality: string
  readonly year: number
  readonly function: string
  readonly unit: FunctionAccount['unit']
  readonly value: number
}

export const gatherFunctionAccounts = (db: ReadDatabase): readonly FunctionAccount[] =>
  factsOf(db, 'function_account', ({ id, municipality, year, function: code, unit, value }: FunctionAccountRow) => ({
    id,
    municipality,
    year,
    function: code,
    unit,
    value,
  }))

interface KeyFigureRow {
  readonly id: number
  readonly row_no: number
  readonly chapter: string
  readonly name: string
  readonly group_name: string
  readonly period: string
  readonly value: string
  readonly unit: string
}

export const gatherKeyFigures = (db: ReadDatabase): readonly KeyFigure[] =>
  factsOf(db, 'key_figure', (row: KeyFigureRow) => ({
    id: row.id,
    rowNumber: row.row_no,
    chapter: row.chapter,
    name: row.name,
    group: row.group_name,
    period: row.period,
    value: row.value,
    unit: row.unit,
  }))
