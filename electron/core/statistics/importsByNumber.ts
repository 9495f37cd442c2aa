import type { ReadDatabase } from '../database/connection.ts'

/** What an explanation says of an import. */
export interface NamedImport {
  readonly file: string
  /** ISO instant. */
  readonly importedAt: string
}

export function importsByNumber(db: ReadDatabase): ReadonlyMap<number, NamedImport> {
  const rows = db
    .prepare<[], NamedImport & { readonly id: number }>(
      `SELECT b.id, f.file_name AS file, b.committed_at AS importedAt
       FROM import_batch b JOIN source_file f ON f.id = b.source_file_id`,
    )
    .all()
  return new Map(rows.map(({ id, file, importedAt }) => [id, { file, importedAt }]))
}
