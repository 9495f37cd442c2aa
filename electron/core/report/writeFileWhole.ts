import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/problems.ts'

/**
 * Writes a file whole or not at all: first under another name in the same folder, then renamed. What stood there
 * before stays until the new bytes are safely on disk.
 */
export function writeFileWhole(target: string, bytes: Uint8Array): void {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`)
  try {
    const file = openSync(temporary, 'wx')
    try {
      let written = 0
      while (written < bytes.length) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, target)
  } catch (thrown) {
    rmSync(temporary, { force: true })
    const stays = existsSync(target)
    throw new AppError(
      {
        code: 'export.failed',
        da: `Filen ${basename(target)} kunne ikke gemmes: ${reason(thrown).da}.${stays ? ' Den tidligere fil er uændret.' : ''}`,
        en: `The file ${basename(target)} could not be saved: ${reason(thrown).en}.${stays ? ' The earlier file is unchanged.' : ''}`,
        retry: true,
      },
      { cause: thrown },
    )
  }
}

const reasons: Record<string, { readonly da: string; readonly en: string }> = {
  ENOSPC: { da: 'der er ikke plads på disken', en: 'there is no space on the disk' },
  EACCES: { da: 'mappen må ikke skrives i', en: 'the folder may not be written to' },
  EPERM: { da: 'mappen må ikke skrives i', en: 'the folder may not be written to' },
  EROFS: { da: 'disken er skrivebeskyttet', en: 'the disk is write-protected' },
  ENOENT: { da: 'mappen findes ikke', en: 'the folder does not exist' },
  EBUSY: { da: 'filen er åben i et andet program', en: 'the file is open in another program' },
  EISDIR: { da: 'navnet er en mappe', en: 'the name is a folder' },
}

function reason(thrown: unknown): { readonly da: string; readonly en: string } {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return reasons[code] ?? { da: 'styresystemet afviste det', en: 'the operating system refused it' }
}
