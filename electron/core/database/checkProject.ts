import type { Bilingual } from '../../../shared/statistics/metric.ts'
import { tableNames } from './dataTables.ts'
import type { Project } from './project.ts'
import { withSqliteProblems } from './sqliteProblem.ts'

export interface ProjectCheck {
  readonly ok: boolean
  readonly lines: readonly Bilingual[]
}

interface BatchCount {
  readonly id: number
  readonly file_name: string
  readonly undone_at: string | null
  readonly stored: number
  readonly found: number
}

/** Looks the project over: the file's own structure, its references, and that each import still has all its rows. */
export function checkProject(project: Project): ProjectCheck {
  const { db } = project
  return withSqliteProblems(() => {
    const verdict = db.pragma('integrity_check', { simple: true })
    const dangling = db.pragma('foreign_key_check')
    const broken = Array.isArray(dangling) ? dangling.length : 0
    const all = tableNames.map((table) => `SELECT batch_id FROM ${table}`).join(' UNION ALL ')
    const batches = db
      .prepare<[], BatchCount>(
        `SELECT b.id, f.file_name, b.undone_at, b.stored, count(r.batch_id) AS found
         FROM import_batch b JOIN source_file f ON f.id = b.source_file_id LEFT JOIN (${all}) r ON r.batch_id = b.id
         GROUP BY b.id ORDER BY b.id`,
      )
      .all()
    const short = batches.filter((batch) => batch.found !== (batch.undone_at === null ? batch.stored : 0))
    const lines: Bilingual[] = [
      verdict === 'ok'
        ? { da: 'Databasefilen er hel.', en: 'The database file is intact.' }
        : { da: 'Databasefilen er beskadiget.', en: 'The database file is damaged.' },
      broken === 0
        ? { da: 'Alle henvisninger mellem tabellerne holder.', en: 'All references between tables hold.' }
        : {
            da: `${broken} henvisninger mellem tabellerne er brudt.`,
            en: `${broken} references between tables are broken.`,
          },
      ...batches.map((batch) => ({
        da: `Indlæsning ${batch.id}, »${batch.file_name}«: ${batch.found} rækker${batch.undone_at ? ' (fortrudt)' : ''}.`,
        en: `Import ${batch.id}, “${batch.file_name}”: ${batch.found} rows${batch.undone_at ? ' (undone)' : ''}.`,
      })),
      ...short.map((batch) => ({
        da: `Indlæsning ${batch.id} skulle have ${batch.undone_at ? 0 : batch.stored} rækker.`,
        en: `Import ${batch.id} should have ${batch.undone_at ? 0 : batch.stored} rows.`,
      })),
      project.key
        ? { da: 'Projektets nøgle findes på denne computer.', en: "The project's key is on this computer." }
        : {
            da: 'Projektets nøgle findes ikke på denne computer; filer med CPR-numre kan ikke indlæses.',
            en: "The project's key is not on this computer; files with CPR numbers cannot be imported.",
          },
    ]
    return { ok: verdict === 'ok' && broken === 0 && short.length === 0, lines }
  })
}
