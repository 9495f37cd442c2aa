import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samplesFolder } from '../../support/sampleProject.ts'

const main = join(import.meta.dirname, '../../../electron/cli/main.ts')
let folder = ''

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, AARSRAPPORT_USER_DATA: join(folder, 'user') },
  })
  return { status, stdout, stderr }
}
const report = (out: string) =>
  run('report', '--project', join(folder, 'centre.aarsrapport'), '--year', '2013', '--out', join(folder, out))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-formats-'))
  const file = join(samplesFolder, 'underretninger-2011-2013.xlsx')
  expect(run('import', 'commit', '--project', join(folder, 'centre.aarsrapport'), file).status).toBe(0)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['rapport.docx', 'tal.XLSX'])(
  'the ending of the file says what the report becomes: %s',
  (name) => {
    const { status, stdout, stderr } = report(name)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/: [\d.]+ byte, SHA-256 [\da-f]{64}\n$/)
    expect(readFileSync(join(folder, name)).subarray(0, 2).toString()).toBe('PK')
  },
  60_000,
)

test.each(['rapport.odt', 'rapport'])('another ending is refused: %s', (name) => {
  expect(report(name)).toEqual({ status: 2, stdout: '', stderr: 'Fejl: Filen skal ende på .pdf, .docx eller .xlsx.\n' })
  expect(existsSync(join(folder, name))).toBe(false)
})
