import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { fail } from '../../../shared/problems.ts'
import type { WriteDatabase } from './connection.ts'

function flush(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function flushFolder(folder: string): void {
  // Windows has no way to flush a folder; there the rename itself is journalled.
  if (process.platform !== 'win32') flush(folder, 'r')
}

/** Writes a complete, checked copy. The target has either its old content or the whole new copy, never a part. */
export function backupTo(db: WriteDatabase, target: string, nativeBinding?: string): void {
  const temporary = `${target}.part`
  rmSync(temporary, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(temporary)
    const copy = new Database(temporary, { readonly: true, ...(nativeBinding ? { nativeBinding } : {}) })
    const verdict = copy.pragma('integrity_check', { simple: true })
    copy.close()
    if (verdict !== 'ok') {
      fail('database.corrupt', {
        da: 'Sikkerhedskopien kunne ikke kontrolleres og er kasseret. Projektfilen kan være beskadiget.',
        en: 'The backup did not pass its check and was discarded. The project file may be damaged.',
      })
    }
    flush(temporary, 'r+')
    renameSync(temporary, target)
    flushFolder(dirname(target))
  } finally {
    rmSync(temporary, { force: true })
  }
}
