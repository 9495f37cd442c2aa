import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AMOUNT, BOOKED } from '../postings.ts'
import { type Reader, serialOf, Tally } from '../reader.ts'
import { yardstickFile } from '../yardsticks.ts'

const names: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  win32: 'win64',
  darwin: process.arch === 'arm64' ? 'macos-aarch64' : 'macos-x86_64',
}

/** Runs a program under a shell that then says what its children used; Windows has none. */
function run(command: readonly string[]): string {
  const [program = '', ...options] = command
  if (process.platform !== 'win32')
    return execFileSync('sh', ['-c', '"$0" "$@" >&2; times', ...command], { encoding: 'utf8' })
  execFileSync(program, options)
  return ''
}

/** Minutes and seconds of the last line, first the user's, then the system's; null where the shell did not say. */
function childSeconds(times: string): number | null {
  const parts = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  if (parts.length === 0) return null
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

/** A native program: it writes a text file without types, and its own start belongs to its time. */
const reader: Reader = {
  label: 'calamine (Rust, xlsx-to-csv 2.0.1), to CSV',
  format: 'xlsx',
  packages: ['xlsx-to-csv@2.0.1'],
  large: true,
  async read(file) {
    const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-calamine-'))
    const out = join(folder, 'out.csv')
    const program = yardstickFile('xlsx-to-csv', 'dist', `xlsx-to-csv-${names[process.platform] ?? 'linux'}`)
    const times = run([program, '--file', file, '--dest', out])
    return () => {
      const tally = new Tally()
      for (const line of readFileSync(out, 'utf8').trimEnd().split('\n').slice(1)) {
        const cells = line.split(';')
        tally.add(Number(cells[AMOUNT]), serialOf(new Date(`${cells[BOOKED]?.slice(0, 10)}T00:00:00Z`)))
      }
      rmSync(folder, { recursive: true })
      return { ...tally.findings, outside: { cpu: childSeconds(times) } }
    }
  },
}
export default reader
