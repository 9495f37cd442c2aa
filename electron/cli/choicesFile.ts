import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { importChoices } from '../../shared/contract/importing.ts'
import { type ImportChoices, noChoices } from '../../shared/domain/importChoices.ts'
import { fail } from '../../shared/problems.ts'
import { hashFile } from '../core/import/hashFile.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsedJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** A person names a file by its name; the choices know it by its bytes. */
function withHashes(content: unknown, hashes: ReadonlyMap<string, string>): unknown {
  if (!isObject(content)) return null
  const named = Object.entries(content).map(([kind, entries]) => [
    kind,
    Array.isArray(entries)
      ? entries.map((entry: unknown) => {
          const hash = isObject(entry) && typeof entry.file === 'string' ? hashes.get(entry.file) : undefined
          return isObject(entry) && hash !== undefined ? { ...entry, file: hash } : entry
        })
      : entries,
  ])
  return { ...noChoices, ...Object.fromEntries(named) }
}

/** Reads what somebody decided about these files from a JSON file in the form of `ImportChoices`. */
export async function readChoices(path: string, files: readonly string[]): Promise<ImportChoices> {
  const hashes = new Map<string, string>()
  for (const file of files) hashes.set(basename(file), await hashFile(file))
  const parsed = importChoices.safeParse(withHashes(parsedJson(path), hashes))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : ''
  return fail('input.invalid', {
    da: `Filen ${basename(path)} med valg kan ikke bruges${where}. Den skal være JSON med listerne mappings, answers, corrections, values, accepted og leftOut; "file" er et filnavn fra kommandoen.`,
    en: `The file ${basename(path)} of choices cannot be used${where}. It must be JSON with the lists mappings, answers, corrections, values, accepted and leftOut; "file" is the name of a file of the command.`,
  })
}
