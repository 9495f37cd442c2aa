import { AppError, type ProblemCode } from '../../../shared/problems.ts'

const texts: Record<string, { code: ProblemCode; da: string; en: string; retry: boolean }> = {
  corrupt: {
    code: 'database.corrupt',
    da: 'Projektfilen er beskadiget. Hent den seneste sikkerhedskopi frem; der er ikke skrevet noget i filen.',
    en: 'The project file is damaged. Restore the latest backup; nothing was written to the file.',
    retry: false,
  },
  foreign: {
    code: 'database.foreign',
    da: 'Filen er ikke en projektfil fra dette program.',
    en: 'The file is not a project file of this program.',
    retry: false,
  },
  readOnly: {
    code: 'database.read-only',
    da: 'Projektfilen kan ikke skrives. Kontrollér, at filen og mappen ikke er skrivebeskyttet.',
    en: 'The project file cannot be written. Check that the file and its folder are not read-only.',
    retry: true,
  },
  full: {
    code: 'database.full',
    da: 'Disken er fuld. Frigør plads, og prøv igen; intet er gemt halvt.',
    en: 'The disk is full. Free some space and try again; nothing is half saved.',
    retry: true,
  },
  busy: {
    code: 'database.busy',
    da: 'Projektfilen bruges af et andet program. Luk det, og prøv igen.',
    en: 'The project file is in use by another program. Close it and try again.',
    retry: true,
  },
}

function kindOf(code: string): keyof typeof texts | null {
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR_SHORT_READ')) return 'corrupt'
  if (code.startsWith('SQLITE_NOTADB')) return 'foreign'
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code)) return 'readOnly'
  if (code.startsWith('SQLITE_FULL')) return 'full'
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'busy'
  return null
}

/** SQLite's own failures in words for people; anything else passes unchanged. */
export function classifySqliteError(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return thrown
  const kind = thrown.code === 'ENOSPC' ? 'full' : kindOf(thrown.code)
  const text = kind === null ? undefined : texts[kind]
  return text ? new AppError(text, { cause: thrown }) : thrown
}

/** Runs database work; failures of SQLite come out as problems. */
export function withSqliteProblems<T>(work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    throw classifySqliteError(thrown)
  }
}
