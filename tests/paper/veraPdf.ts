import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const VERSION = '1.28.2'
const library = join(homedir(), '.cache', 'aarsrapport-verapdf', VERSION)

/** What veraPDF says about one file: the clauses of PDF/UA-1 that it breaks, with the test's number. */
export interface UaVerdict {
  readonly passed: boolean
  readonly broken: readonly string[]
}

/** Fetches veraPDF from Maven Central the first time; a half-fetched folder never counts. */
function ensureLibrary(): void {
  if (existsSync(library) && readdirSync(library).length > 0) return
  const fetched = `${library}-${process.pid}`
  mkdirSync(fetched, { recursive: true })
  const pom = join(import.meta.dirname, 'pom.xml')
  execFileSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fetched}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  renameSync(fetched, library)
}

/** Checks files against PDF/UA-1, in the order given. */
export function checkUa(files: readonly string[]): readonly UaVerdict[] {
  ensureLibrary()
  const { stdout, stderr } = spawnSync(
    'java',
    [
      '-cp',
      join(library, '*'),
      'org.verapdf.apps.GreenfieldCliWrapper',
      '-f',
      'ua1',
      '--format',
      'text',
      '-v',
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const verdicts: { passed: boolean; broken: string[] }[] = []
  for (const line of stdout.split('\n')) {
    if (/^(PASS|FAIL) .+ ua1$/.test(line)) verdicts.push({ passed: line.startsWith('PASS'), broken: [] })
    const [, clause] = /^\s+FAIL (\S+)/.exec(line) ?? []
    if (clause) verdicts.at(-1)?.broken.push(clause)
  }
  if (verdicts.length !== files.length) throw new Error(`veraPDF did not judge every file:\n${stdout}${stderr}`)
  return verdicts
}
