// `node tests/bench/documents/documents.ts [ROUNDS]`: what makers of documents cost on the same two reports, each in a fresh
// process, in turns so that a busy machine hits all of them alike; how the product's own grows with the pages; and what
// the preview costs after an edit.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { buildApp } from '../../../electron/runtime/buildApp.ts'
import { prepareElectron } from '../../../electron/runtime/prepareElectron.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { startDisplay } from '../../e2e/support/display.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { installYardsticks } from '../readers/yardsticks.ts'
import { type Content, checkWhole, contentOf } from './checkContent.ts'
import { longReport } from './longReport.ts'
import { plainDocument } from './plainDocument.ts'
import type { Measured } from './runDocument.ts'
import type { EditsMeasured } from './runEdits.ts'
import type { Way } from './way.ts'

const ROUNDS = Number(process.argv[2] ?? 3)
const OWN = 'own'
const NAMES = [OWN, 'stock', 'pdfmake', 'chromium', 'chromiumNumbered', 'typst']
const ROOT = join(import.meta.dirname, '../../..')

interface NamedWay extends Way {
  readonly name: string
}

interface Run {
  readonly way: NamedWay
  readonly content: Content
  readonly measured: readonly Measured[]
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Where Chromium is printed from: an Electron and a display for it, or a sentence why not. */
async function electronThere(): Promise<(() => void) | null> {
  try {
    const { executable } = await prepareElectron(ROOT, (line) => console.log(line))
    process.env.AARSRAPPORT_BENCH_ELECTRON = executable
  } catch (thrown) {
    console.log(`Chromium is not measured: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    return null
  }
  if (process.env.DISPLAY) return () => undefined
  const display = await startDisplay()
  if (!display) {
    console.log('Chromium is not measured: there is no display, and Xvfb is not installed.')
    return null
  }
  process.env.DISPLAY = display.name
  return () => display.close()
}

async function waysThere(electron: boolean): Promise<NamedWay[]> {
  const ways: NamedWay[] = []
  for (const name of NAMES) {
    const { default: way } = (await import(`./ways/${name}.ts`)) as { default: Way }
    if (way.needsElectron && !electron) continue
    if (installYardsticks(way.packages ?? [])) ways.push({ ...way, print: way.print, name })
  }
  return ways
}

const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-documents-'))

/** Compiled code is kept between the processes, as in an installed program: not one of them is billed for its own sources. */
function node(script: string, ...given: readonly string[]): string {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, script), ...given], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NODE_COMPILE_CACHE: join(folder, 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return output.trim().split('\n').at(-1) ?? ''
}

function fileOf(name: string, model: ReportModel): string {
  const file = join(folder, `${name}.model`)
  writeFileSync(file, serialize(model))
  return file
}

const outOf = (name: string): string => join(folder, `${name}.pdf`)

const measure = (way: string, modelFile: string): Measured =>
  JSON.parse(node('runDocument.ts', way, modelFile, outOf(way))) as Measured

async function compare(name: string, model: ReportModel, ways: readonly NamedWay[]): Promise<void> {
  const file = fileOf(name, model)
  const all = new Map<NamedWay, Measured[]>(ways.map((way) => [way, []]))
  for (const way of ways) measure(way.name, file)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [way, measured] of all) measured.push(measure(way.name, file))
  const runs: Run[] = []
  for (const [way, measured] of all) {
    const content = await contentOf(readFileSync(outOf(way.name)))
    checkWhole(way.label, content, plainDocument(model))
    runs.push({ way, content, measured })
  }
  table(`${name}; median of ${ROUNDS} rounds, cold processes`, runs)
}

function table(title: string, runs: readonly Run[]): void {
  console.log(`\n${title}`)
  const heads = ['pages', 'CPU s', 'wall s', 'thread s', 'peak MB', 'own/it CPU', 'own/it wall']
  console.log(`${'maker'.padEnd(78)}${heads.map((head) => head.padStart(12)).join('')}`)
  const own = runs.find(({ way }) => way.name === OWN)?.measured ?? []
  for (const { way, content, measured } of runs) {
    const figure = (of: (run: Measured) => number | null, decimals: number): string => {
      const known = measured.map(of).filter((each) => each !== null)
      return known.length === 0 ? '–' : median(known).toFixed(decimals)
    }
    const ratio = (of: (run: Measured) => number): string =>
      median(measured.map((run, round) => of(own[round] ?? run) / of(run))).toFixed(2)
    const cells = [
      String(content.pages),
      figure(({ cpu }) => cpu, 2),
      figure(({ wall }) => wall, 2),
      figure(({ thread }) => thread, 2),
      figure(({ peak }) => peak, 0),
      ratio(({ cpu }) => cpu),
      ratio(({ wall }) => wall),
    ]
    console.log(`${way.label.padEnd(78)}${cells.map((cell) => cell.padStart(12)).join('')}`)
  }
}

/** Fifty pages against two hundred of the same kind, in pairs. */
async function growth(): Promise<void> {
  const [small, large] = [fileOf('small', longReport(5)), fileOf('large', longReport(20))]
  const pairs: (readonly [Measured, Measured])[] = []
  let pages: readonly number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = measure(OWN, small)
    const before = readFileSync(outOf(OWN))
    const second = measure(OWN, large)
    pairs.push([first, second])
    if (round === 0) pages = [(await contentOf(before)).pages, (await contentOf(readFileSync(outOf(OWN)))).pages]
  }
  const times = (of: (run: Measured) => number): string =>
    median(pairs.map(([first, second]) => of(second) / of(first))).toFixed(2)
  const peak = median(pairs.map(([, second]) => second.peak)).toFixed(0)
  console.log(
    `\nFrom ${pages.join(' to ')} pages: CPU ${times(({ cpu }) => cpu)} times, wall ${times(({ wall }) => wall)} times; peak ${peak} MB`,
  )
}

function edits(): void {
  const out = outOf('edited')
  const { thread, worker } = JSON.parse(node('runEdits.ts', fileOf('edits', longReport()), out)) as EditsMeasured
  measure(OWN, `${out}.model`)
  const same = readFileSync(out).equals(readFileSync(outOf(OWN)))
  if (!same) throw new Error('After edits the pages differ from those of a cold process')
  const range = (values: readonly number[]): string =>
    `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`
  console.log(
    `After an edit in one chapter of the long report: ${range(thread)} of the rendering thread; through the worker ${range(worker)} wall; byte for byte what a cold process prints`,
  )
}

await buildApp(ROOT)
const closeDisplay = await electronThere()
try {
  const ways = await waysThere(closeDisplay !== null)
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; CPU of all threads and processes; compiled code is kept between processes for every maker`,
  )
  const { input } = await sampleReportInput()
  await compare('The report of 2013', buildReport(input), ways)
  await compare('Ten chapters, 45 figures, 25 tables of 30 rows and 6 columns', longReport(), ways)
  await growth()
  edits()
} finally {
  closeDisplay?.()
  rmSync(folder, { recursive: true, force: true })
}
