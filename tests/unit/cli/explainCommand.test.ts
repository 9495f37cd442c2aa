import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleFiles } from '../../support/sampleProject.ts'

const main = join(import.meta.dirname, '..', '..', '..', 'electron', 'cli', 'main.ts')
let folder = ''

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, AARSRAPPORT_USER_DATA: join(folder, 'user') },
  })
  return { status, stdout, stderr }
}
const explain = (...args: readonly string[]) => run('explain', '--project', join(folder, 'centre.aarsrapport'), ...args)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-explain-'))
  const files = sampleFiles().filter((file) => /underretninger|anbringelser|befolkning/.test(file))
  expect(run('import', 'commit', '--project', join(folder, 'centre.aarsrapport'), ...files).status).toBe(0)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a number is explained, with the rows behind it', () => {
  const { status, stdout } = explain(
    'notifications-source-count',
    '--dim',
    'municipality=Ishøj',
    '--dim',
    'source=politiet',
    '--rows',
  )
  expect(status).toBe(0)
  expect(stdout).toContain('Underretninger efter underretter: 39 underretninger')
  expect(stdout).toContain('År: 2013 · Kommune: Ishøj · Underretter: Politiet')
  expect(stdout).toMatch(/Rækker: 39\n {2}underretninger-2011-2013\.xlsx, Underretninger: 39 rækker/)
  const rows = stdout.split('\n').filter((line) => line.startsWith('underretninger-2011-2013.xlsx\t'))
  expect(rows).toHaveLength(39)
  expect(rows.every((line) => /\tBarn \d{4}\tIshøj\t/.test(line))).toBe(true)
}, 30_000)

test('as JSON and in English, for another comparison year', () => {
  const args = ['notifications-change-pct', '--comparison', '2011', '--json', '--language', 'en'] as const
  const { status, stdout } = explain(...args, '--dim', 'year=2011-2013', '--dim', 'municipality=samlet')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'change', label: 'Change in notifications', inputs: { length: 2 } })
}, 30_000)

test('what does not exist is answered with what does, and exit code 2', () => {
  expect(explain('notification-count')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Fejl: Tallet findes ikke i projektet\. Nærmest er: notifications-count year=2013/),
  })
  expect(explain('notifications-source-count', '--dim', 'source=Politi')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('source=Politiet'),
  })
  expect(explain('notifications-count', '--dim', 'kommune')).toMatchObject({ status: 2 })
}, 30_000)
