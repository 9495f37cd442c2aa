import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { fail } from '../../../shared/problems.ts'
import { batchById, chainAbove, type NamedBatch, revertBatch } from '../database/batches.ts'
import { foldLog, type Project, raiseRevision } from '../database/project.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'

const quoted = ({ id, fileName }: NamedBatch): string => `»${fileName}« (indlæsning ${id})`
const quotedEn = ({ id, fileName }: NamedBatch): string => `“${fileName}” (import ${id})`

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

function refuseBlocked(later: readonly NamedBatch[]): never {
  const many = later.length > 1
  return fail('import.undo-blocked', {
    da: `${listed(later.map(quoted), 'og')} er indlæst senere og bygger på disse rækker. Fortryd ${many ? 'dem' : 'den'} først, eller fortryd alle på en gang.`,
    en: `${listed(later.map(quotedEn), 'and')} ${many ? 'were' : 'was'} imported later and ${many ? 'build' : 'builds'} on these rows. Undo ${many ? 'them' : 'it'} first, or undo all at once.`,
  })
}

/**
 * Takes one import back as if it had not been: its rows go, the rows it had replaced are in force again. `withLater` also
 * takes back the imports that build on it; all of them, or none.
 */
export function undoImport(
  project: Project,
  batchId: number,
  { withLater }: { readonly withLater: boolean },
): ImportBatch {
  const { db, effects } = project
  const revert = db.transaction((): { batch: ImportBatch; undone: number } => {
    const batch = batchById(db, batchId)
    if (!batch || batch.undoneAt !== null) {
      fail('input.invalid', {
        da: 'Indlæsningen findes ikke eller er allerede fortrudt.',
        en: 'The import does not exist or has been undone already.',
      })
    }
    const later = chainAbove(db, batchId)
    if (later.length > 0 && !withLater) refuseBlocked(later)
    const undoneAt = effects.now().toISOString()
    for (const { id } of [...later, batch]) revertBatch(db, id, undoneAt)
    raiseRevision(db)
    return { batch: batchById(db, batchId) ?? batch, undone: later.length + 1 }
  })
  const { batch, undone } = withSqliteProblems(() => revert.immediate())
  // The write-ahead log still holds the rows' pages.
  foldLog(db)
  effects.log({ level: 'info', event: 'import.undone', details: { batch: batchId, batches: undone } })
  return batch
}

/** The same for one import that nothing builds on. */
export const undoBatch = (project: Project, batchId: number): ImportBatch =>
  undoImport(project, batchId, { withLater: false })
