import type { WriteDatabase } from './connection.ts'

/**
 * Runs work whose writes need not survive a power cut: rows that a plan stages, and their removal. They are not flushed
 * to disk one by one; the file stays sound all the same.
 */
export async function withLightWrites<T>(db: WriteDatabase, work: () => Promise<T>): Promise<T> {
  const before = db.pragma('synchronous', { simple: true })
  db.pragma('synchronous = NORMAL')
  try {
    return await work()
  } finally {
    db.pragma(`synchronous = ${before}`)
  }
}
