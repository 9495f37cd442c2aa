import type { ImportDays } from '../../../../shared/statistics/facts/facts.ts'
import type { ReadDatabase } from '../../database/connection.ts'

const tables = ['notification', 'assessment', 'placement'] as const

/** The latest day on which rows in force were imported; found by the index of batches, not by reading the rows. */
export function importDays(db: ReadDatabase): ImportDays {
  const days: { -readonly [Table in keyof ImportDays]: ImportDays[Table] } = {}
  for (const table of tables) {
    const day = db
      .prepare<[], string | null>(
        `SELECT max(substr(b.committed_at, 1, 10)) FROM import_batch b
         WHERE EXISTS (SELECT 1 FROM ${table} t WHERE t.batch_id = b.id AND t.replaced_by IS NULL)`,
      )
      .pluck()
      .get()
    if (day) days[table] = day
  }
  return days
}
