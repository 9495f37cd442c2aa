import type { ImportDecision, ImportIssue } from '../../../shared/domain/importing.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'

/** What was found in an import, and what a person decided about it. */
export interface BatchJudgement {
  readonly id: number
  readonly issues: readonly ImportIssue[]
  readonly decisions: readonly ImportDecision[]
}

/** Of the newest import in force of these bytes. */
export function batchJudgement(db: ReadDatabase, sha256: string): BatchJudgement | null {
  const found = db
    .prepare<[string], { id: number; issues: string; decisions: string }>(
      `SELECT b.id, b.issues, b.decisions FROM import_batch b JOIN source_file f ON f.id = b.source_file_id
       WHERE f.sha256 = ? AND b.undone_at IS NULL ORDER BY b.id DESC LIMIT 1`,
    )
    .get(sha256)
  return found ? { id: found.id, issues: JSON.parse(found.issues), decisions: JSON.parse(found.decisions) } : null
}

export const judgeBatch = (db: WriteDatabase, { id, issues, decisions }: BatchJudgement): void => {
  db.prepare('UPDATE import_batch SET issues = ?, decisions = ? WHERE id = ?').run(
    JSON.stringify(issues),
    JSON.stringify(decisions),
    id,
  )
}
