import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJobs, type Jobs } from '../../../../electron/core/jobs/createJobs.ts'
import type { Workbook } from '../../../../shared/domain/importing.ts'
import { AppError, type Problem } from '../../../../shared/problems.ts'
import { makeXlsx, worksheet } from '../../../support/makeXlsx.ts'
import { testEffects } from '../../../support/testProject.ts'
import { bombs } from './bombs.ts'
import { damaged } from './damaged.ts'
import { entities } from './entities.ts'
import type { HostileFile } from './hostileFile.ts'
import { emptyFiles, farCells, passwords, wrongKinds } from './kinds.ts'
import { partNames, prototypeNames } from './names.ts'
import { oddCells } from './oddCells.ts'
import { oddTables, oddTexts } from './oddTexts.ts'

const MB = 1_000_000
/** security.md: a bomb is refused within a second; the machine of the tests may be a busy one. */
const SLOWEST_MS = 5_000
const MOST_GROWTH = 150 * MB
const SAMPLE_MS = 10
const SECRET = 'HEMMELIGT-INDHOLD'
const refusals = ['file.unreadable', 'file.empty', 'file.encrypted', 'file.too-large']

let folder: string
let jobs: Jobs
let before: number
let most = { bytes: 0, file: '' }
const told: string[] = []
const objectKeys = Object.getOwnPropertyNames(Object.prototype).length

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-fjendtlig-'))
  writeFileSync(join(folder, 'hemmelig.txt'), SECRET)
  jobs = createJobs(testEffects(folder))
  const ordinary = join(folder, 'ordinary.xlsx')
  writeFileSync(ordinary, makeXlsx(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')))
  await jobs.run('readWorkbook', { path: ordinary })
  before = process.memoryUsage().rss
})
afterAll(async () => {
  await jobs.close()
  rmSync(folder, { recursive: true, force: true })
  const growth = `most memory taken by one file: ${Math.round(most.bytes / MB)} MB (${most.file})`
  const left = `memory held after all of them: ${Math.round((process.memoryUsage().rss - before) / MB)} MB more than before the first`
  console.log([...told, growth, left].join('\n'))
})

type Outcome = { readonly workbook: Workbook } | { readonly problem: Problem }

async function outcomeOf(path: string): Promise<Outcome> {
  try {
    return { workbook: await jobs.run('readWorkbook', { path }) }
  } catch (thrown) {
    if (thrown instanceof AppError) return { problem: thrown.problem }
    throw thrown
  }
}

/** Runs a job and looks all the while how much more memory the process takes than before it. */
async function growthOf<Result>(file: string, run: () => Promise<Result>): Promise<Result> {
  const start = process.memoryUsage().rss
  const look = (): void => {
    const bytes = process.memoryUsage().rss - start
    if (bytes > most.bytes) most = { bytes, file }
  }
  const timer = setInterval(look, SAMPLE_MS)
  try {
    return await run()
  } finally {
    clearInterval(timer)
    look()
  }
}

function checkProblem({ code, da, en }: Problem, file: string): void {
  expect(refusals, `${file}: ${da}`).toContain(code)
  expect(da).toContain(`»${file}«`)
  for (const text of [da, en]) expect(text).not.toMatch(/\n|\bat \S+:\d|Error|undefined|node_modules|[\\/]tmp/)
}

function check({ name, expected }: HostileFile, outcome: Outcome): 'read' | 'refused' {
  const read = 'workbook' in outcome
  if ('problem' in outcome) checkProblem(outcome.problem, name)
  else expect(JSON.stringify(outcome.workbook.sheets.map((sheet) => sheet.rows.slice(0, 50)))).not.toContain(SECRET)
  if (expected === 'either') return read ? 'read' : 'refused'
  if ('refused' in expected) {
    expect(read ? 'read' : outcome.problem.code, name).toBe(expected.refused)
    return 'refused'
  }
  const [sheet] = read ? outcome.workbook.sheets : []
  const rows = read ? sheet?.rows.map((row) => [row.number, ...row.cells]) : outcome.problem.da
  expect(rows, name).toEqual(expected.rows)
  if (expected.sheet !== undefined) expect(sheet?.name).toBe(expected.sheet)
  return 'read'
}

interface HostileClass {
  readonly name: string
  readonly files: () => readonly HostileFile[]
  readonly least: number
}

const classes: readonly HostileClass[] = [
  { name: 'zip bombs and repetitions', files: () => bombs, least: 25 },
  { name: 'cut short, bits turned, broken XML', files: () => damaged, least: 300 },
  { name: 'entities and definitions', files: () => entities(join(folder, 'hemmelig.txt')), least: 15 },
  { name: 'names of JavaScript', files: () => prototypeNames, least: 40 },
  { name: 'names of parts, paths', files: () => partNames, least: 20 },
  { name: 'far cells', files: () => farCells, least: 10 },
  { name: 'another kind than the name says', files: () => wrongKinds, least: 20 },
  { name: 'nothing in it', files: () => emptyFiles, least: 10 },
  { name: 'passwords', files: () => passwords, least: 8 },
  { name: 'huge and odd cells', files: () => oddCells, least: 100 },
  { name: 'odd encodings and quotation marks', files: () => oddTexts, least: 40 },
  { name: 'odd statistical tables', files: () => oddTables, least: 20 },
]

describe('hostile and broken files: cells or one sentence, and the program lives', () => {
  test.each(classes)('$name', { timeout: 120_000 }, async ({ name, files, least }) => {
    const counts = { read: 0, refused: 0 }
    let slowest = 0
    const wrong: string[] = []
    mkdirSync(join(folder, name))
    for (const file of files()) {
      const path = join(folder, name, file.name)
      writeFileSync(path, file.make())
      const started = performance.now()
      const outcome = await growthOf(file.name, () => outcomeOf(path))
      slowest = Math.max(slowest, performance.now() - started)
      rmSync(path)
      try {
        counts[check(file, outcome)] += 1
      } catch (thrown) {
        wrong.push(`${file.name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
      }
    }
    expect(wrong).toEqual([])
    const count = files().length
    expect(count).toBeGreaterThanOrEqual(least)
    expect(slowest).toBeLessThan(SLOWEST_MS)
    expect(most.bytes, most.file).toBeLessThan(MOST_GROWTH)
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(objectKeys)
    told.push(
      `${name.padEnd(38)} ${String(count).padStart(4)} files: ${counts.refused} refused with one sentence, ${counts.read} read; slowest ${Math.round(slowest)} ms`,
    )
  })

  test('the worker that met them all still reads an ordinary file', async () => {
    expect((await jobs.run('readWorkbook', { path: join(folder, 'ordinary.xlsx') })).sheets[0]?.rows).toHaveLength(1)
    expect(classes.reduce((sum, { files }) => sum + files().length, 0)).toBeGreaterThanOrEqual(600)
  })
})
