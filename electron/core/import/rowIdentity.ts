import { hash } from 'node:crypto'
import type { SqlValue } from '../database/connection.ts'
import { dataTables } from '../database/dataTables.ts'
import type { PackedRow } from './packedRows.ts'
import type { Profile } from './profileSchema.ts'

/** A row ready to be compared: its values in the order of the table's columns, and what it is known by. */
export interface IdentifiedRow extends PackedRow {
  /** Names the row within its table: the profile's key columns, exactly as stored. Never a likeness. */
  readonly key: string
  /** Equal for two versions of a row that say the same, whatever running number the extract gave them. */
  readonly hash: string
  /** The rows that the file claims to list completely; null where the profile makes no such claim. */
  readonly scope: string | null
}

const HASH_LENGTH = 32

/**
 * Columns that tables have got since rows were first stored. Left empty they are no part of a row's hash: a file that
 * does not have them says the same as it did before.
 */
const laterColumns: ReadonlySet<string> = new Set(['assessed_in_time'])

/** Prepares a profile's rows for comparing: where its columns stand is found once, not with every row. */
export function identifierOf(profile: Profile): (row: PackedRow) => IdentifiedRow {
  const columns: readonly string[] = dataTables[profile.table]
  const placesOf = (names: readonly string[]): number[] => names.map((name) => columns.indexOf(name))
  const keyAt = placesOf(profile.key)
  const scopeAt = placesOf(profile.scope)
  const hashed = columns.filter((column) => !profile.volatile.includes(column))
  const hashAt = placesOf(hashed.filter((column) => !laterColumns.has(column)))
  const hashIfFilled = placesOf(hashed.filter((column) => laterColumns.has(column)))
  const hashedOf = (values: readonly SqlValue[]): readonly number[] => {
    const filled = hashIfFilled.filter((place) => (values[place] ?? null) !== null)
    return filled.length === 0 ? hashAt : [...hashAt, ...filled]
  }
  return ({ row, questioned, values }) => {
    const pick = (places: readonly number[]): string => {
      const picked: SqlValue[] = []
      for (const place of places) picked.push(values[place] ?? null)
      return JSON.stringify(picked)
    }
    return {
      row,
      questioned,
      key: pick(keyAt),
      hash: hash('sha256', pick(hashedOf(values)), 'hex').slice(0, HASH_LENGTH),
      scope: scopeAt.length === 0 ? null : pick(scopeAt),
      values,
    }
  }
}
