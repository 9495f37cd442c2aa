import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MetricJson } from '../../shared/contract/engine.ts'
import { sampleFiles, samplesFolder } from '../support/sampleProject.ts'

const main = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts')
let folder = ''
let project = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-cli-'))
  project = join(folder, 'centre.aarsrapport')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, AARSRAPPORT_USER_DATA: join(folder, 'user') },
  })
  return { status, stdout, stderr }
}

describe('the command line', () => {
  test('explains itself in Danish', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('Brug: aarsrapport')
    for (const command of ['import', 'metrics', 'report', 'check', 'backup']) expect(stdout).toContain(command)
    expect(run('import', '--help').stdout).toMatch(/plan[\s\S]*commit[\s\S]*list[\s\S]*undo/)
  })

  test('refuses what it does not know with exit code 2', () => {
    expect(run('fly')).toMatchObject({
      status: 2,
      stderr: 'Fejl: Kommandoen fly findes ikke. Brug --help for at se mulighederne.\n',
    })
    expect(run('metrics')).toMatchObject({ status: 2, stderr: expect.stringContaining('mangler') })
    expect(run('report', '--project', project, '--year', 'i år', '--out', 'x.pdf').status).toBe(2)
  })

  test('says plainly that a project does not exist', () => {
    const { status, stdout, stderr } = run('metrics', '--json', '--project', join(folder, 'borte.aarsrapport'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('Fejl: Projektfilen findes ikke længere.\n')
    expect(existsSync(join(folder, 'borte.aarsrapport'))).toBe(false)
  })

  test('plans without changing anything', () => {
    const { status, stdout, stderr } = run('import', 'plan', '--project', project, ...sampleFiles())
    expect(status).toBe(0)
    expect(stdout).toContain('1.507 rækker læst: 1.507 nye')
    // Nothing else on the error stream: progress is for terminals.
    expect(stderr).toBe(`Projektet fandtes ikke og er oprettet: ${project}\n`)
    expect(run('import', 'list', '--project', project).stdout).toBe('Ingen indlæsninger endnu.\n')
  })

  test('commits, and the numbers are there as JSON', () => {
    expect(run('import', 'commit', '--project', project, ...sampleFiles()).status).toBe(0)
    const { status, stdout } = run('metrics', '--json', '--project', project)
    expect(status).toBe(0)
    const metrics = JSON.parse(stdout) as MetricJson[]
    expect(metrics).toContainEqual({
      metric: 'notifications-count',
      dims: { year: 2013, municipality: 'samlet' },
      value: 524,
      unit: 'underretninger',
    })
  })

  test('the same files again change nothing', () => {
    const again = run('import', 'commit', '--project', project, ...sampleFiles())
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('Intet er ændret')
  })

  test('one bad file stops the whole set, and the sentence names it', () => {
    const bad = join(folder, 'brev.xlsx')
    writeFileSync(bad, 'Kære kommune')
    const { status, stderr } = run('import', 'commit', '--project', project, join(samplesFolder, 'befolkning.csv'), bad)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Fejl: .*brev\.xlsx.*\n$/)
  })

  test('a batch is undone by its file name and can be imported anew', () => {
    const file = join(samplesFolder, 'underretninger-2011-2013.xlsx')
    expect(run('import', 'undo', '--project', project, 'underretninger-2011-2013.xlsx').status).toBe(0)
    const metrics = JSON.parse(run('metrics', '--json', '--project', project, '--year', '2013').stdout) as MetricJson[]
    // The key figures of 2009 and 2010 remain; the extract's own years are gone.
    expect(metrics.filter(({ metric, dims }) => metric === 'notifications-count' && Number(dims.year) >= 2011)).toEqual(
      [],
    )
    expect(run('import', 'undo', '--project', project, 'underretninger-2011-2013.xlsx').status).toBe(2)
    expect(run('import', 'commit', '--project', project, file).stdout).toContain('1.507 nye')
  })

  test('writes the report, checks the file and backs it up', () => {
    const pdf = join(folder, 'rapport.pdf')
    const report = run('report', '--project', project, '--year', '2013', '--out', pdf)
    expect(report.status).toBe(0)
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(run('check', '--project', project).status).toBe(0)
    const copy = join(folder, 'kopi.aarsrapport')
    expect(run('backup', '--project', project, '--out', copy).status).toBe(0)
    expect(run('metrics', '--json', '--project', copy).stdout).toBe(
      run('metrics', '--json', '--project', project).stdout,
    )
  })

  test('a folder that cannot be written to is one sentence, and nothing is left behind', () => {
    const { status, stderr } = run(
      'report',
      '--project',
      project,
      '--year',
      '2013',
      '--out',
      join(folder, 'ingen', 'rapport.pdf'),
    )
    expect(status).toBe(2)
    expect(stderr).toBe('Fejl: Filen rapport.pdf kunne ikke gemmes: mappen findes ikke.\n')
  })
})
