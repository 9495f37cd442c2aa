import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assessmentsWith, chapterFile, makeEdition } from '../../support/ownEdition.ts'

const main = join(import.meta.dirname, '../../../electron/cli/main.ts')
let folder: string
let project: string

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, AARSRAPPORT_USER_DATA: join(folder, 'user') },
  })
  return { status, stdout, stderr }
}
const report = (command: string, ...args: readonly string[]) =>
  run('report', command, '--project', project, '--edition', 'proeve', ...args)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-report-'))
  project = join(folder, 'a.aarsrapport')
  const body = 'Der er truffet :tal{key="child-assessments-decided-count" form="tal"} afgørelser.'
  makeEdition({ userFolder: join(folder, 'user') }, 'proeve', { '01.md': chapterFile('sager', body) })
  expect(run('import', 'commit', '--project', project, assessmentsWith(folder, 'a.csv', [])).status).toBe(0)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('lists the editions, the office’s own among them', () => {
  const { status, stdout } = run('report', 'editions')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^aarsrapport\tÅrsrapport \(dansk\)\t/)
  expect(stdout).toContain('proeve\tPrøve (dansk, egen)\tTil prøver.')
}, 180_000)

test('accepts numbers, and tells afterwards which have changed', () => {
  expect(report('changes').stdout).toBe('Ingen kapitler er godkendt endnu.\n')
  expect(report('accept').stdout).toMatch(/^sager\tgodkendt \d{4}-/)
  expect(report('changes').stdout).toBe('Ingen tal er ændret.\n')
  expect(
    run('import', 'commit', '--project', project, assessmentsWith(folder, 'b.csv', [['Ishøj', 'Ungeteam']])).status,
  ).toBe(0)
  expect(report('changes').stdout).toBe(
    'sager: Afgørelser om børnefaglig undersøgelse: 2013: 97 → 98 (+1)\n    Der er truffet 98 afgørelser.\n1 sted skal læses igen.\n',
  )
  const { changes } = JSON.parse(report('changes', '--json').stdout)
  expect(changes).toMatchObject([{ chapter: 'sager', block: 0, before: '97', after: '98', difference: '+1' }])
}, 180_000)

test('checks an edition, and names the nearest where there is none of the name', () => {
  expect(run('check', '--project', project, '--report', '--edition', 'proeve').status).toBe(0)
  const { status, stderr } = run('check', '--project', project, '--report', '--edition', 'prove')
  expect(status).toBe(2)
  expect(stderr).toContain('Udgaven “prove” findes ikke. Nærmest er “proeve”.')
}, 180_000)

test('shows small numbers for a reason, and hides them again', () => {
  const body = 'Før.\n\n:::hvis{er="intern"}\nKun til internt brug.\n:::'
  makeEdition({ userFolder: join(folder, 'user') }, 'intern', { '01.md': chapterFile('sager', body) })
  const check = (...args: readonly string[]) =>
    run('check', '--project', project, '--report', '--edition', 'intern', '--json', ...args)
  const textOf = ({ stdout }: ReturnType<typeof check>): string => JSON.parse(stdout).text
  const withoutReason = check('--small-numbers', 'shown')
  expect(withoutReason.status).toBe(2)
  expect(withoutReason.stderr).toBe('Fejl: Tal under fem vises kun med en begrundelse. Tilføj --reason.\n')
  const loose = check('--reason', 'Til ledelsen')
  expect(loose.status).toBe(2)
  expect(loose.stderr).toBe('Fejl: --reason hører til --small-numbers shown.\n')
  expect(check('--small-numbers', 'ja').stderr).toBe('Fejl: --small-numbers kan være shown eller hidden, ikke ja.\n')
  expect(textOf(check())).not.toContain('internt brug')
  expect(textOf(check('--small-numbers', 'shown', '--reason', 'Til ledelsen'))).toContain('internt brug')
  // The choice is the project's: the next command finds it.
  expect(textOf(check('--small-numbers', 'shown'))).toContain('internt brug')
  const write = (...args: readonly string[]) =>
    report('export', '--edition', 'intern', '--year', '2013', '--out', join(folder, 'r.xlsx'), ...args).stdout
  expect(write()).toContain('Intern udgave: Tal under fem er vist.')
  expect(write('--small-numbers', 'hidden')).not.toContain('Intern udgave')
  // The check of the file makes the choice too.
  expect(run('check', '--project', project, '--small-numbers', 'shown', '--reason', 'Til ledelsen').status).toBe(0)
  expect(write()).toContain('Intern udgave')
  expect(run('check', '--project', project, '--small-numbers', 'hidden').status).toBe(0)
  expect(textOf(check())).not.toContain('internt brug')
}, 180_000)
