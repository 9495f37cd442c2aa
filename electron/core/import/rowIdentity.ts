import { createHash } from 'node:crypto'
import type { SqlValue } from '../database/connection.ts'
import { dataTables } from '../database/dataTables.ts'
import type { Profile } from './profileSchema.ts'

type Values = Readonly<Record<string, SqlValue>>
const pick = (values: Values, columns: readonly string[]): SqlValue[] => columns.map((column) => values[column] ?? null)

/** Names the row within its table: the profile's key columns, exactly as stored. Never a likeness. */
export const naturalKeyOf = (profile: Profile, values: Values): string => JSON.stringify(pick(values, profile.key))

/** Equal for two versions of a row that say the same, whatever running number the extract gave them. */
export function rowHashOf(profile: Profile, values: Values): string {
  const columns = dataTables[profile.table].filter((column) => !profile.volatile.includes(column))
  return createHash('sha256')
    .update(JSON.stringify(pick(values, columns)))
    .digest('hex')
    .slice(0, 32)
}

/** The rows that the file claims to list completely; null where the profile makes no such claim. */
export const scopeOf = (profile: Profile, values: Values): string | null =>
  profile.scope.length === 0 ? null : JSON.stringify(pick(values, profile.scope))
