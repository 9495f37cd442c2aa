import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { fail } from '../../../shared/problems.ts'
import { batchById, blockerOf, revertBatch } from '../database/batches.ts'
import { foldLog, type Project, raiseRevision } from '../database/project.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'

/** Takes one import back as if it had not been: its rows go, the rows it had replaced are in force again. */
export function undoBatch(project: Project, batchId: number): ImportBatch {
  const { db, effects } = project
  const revert = db.transaction((): ImportBatch => {
    const batch = batchById(db, batchId)
    if (!batch || batch.undoneAt !== null) {
      fail('input.invalid', {
        da: 'Indlæsningen findes ikke eller er allerede fortrudt.',
        en: 'The import does not exist or has been undone already.',
      })
    }
    const blocker = blockerOf(db, batchId)
    if (blocker) {
      fail('import.undo-blocked', {
        da: `»${blocker.fileName}« (indlæsning ${blocker.id}) er indlæst senere og bygger på disse rækker. Fortryd den først.`,
        en: `“${blocker.fileName}” (import ${blocker.id}) was imported later and builds on these rows. Undo it first.`,
      })
    }
    revertBatch(db, batchId, effects.now().toISOString())
    raiseRevision(db)
    return batchById(db, batchId) ?? batch
  })
  const undone = withSqliteProblems(() => revert.immediate())
  // The write-ahead log still holds the rows' pages.
  foldLog(db)
  effects.log({ level: 'info', event: 'import.undone', details: { batch: batchId } })
  return undone
}
