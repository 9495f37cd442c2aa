// `node tests/bench/readers/readers.ts [FORMAT…]`: what readers of spreadsheets cost, each in a fresh process, in turns
// so that a busy machine hits all of them alike. Every reader must find the same rows and the same sums.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { files } from './files.ts'
import type { Reader } from './reader.ts'
import type { Measured } from './runReader.ts'
import { installYardsticks } from './yardsticks.ts'

const ROUNDS = 3
const SMALL = 100_000
const LARGE = 500_000

interface Task extends Reader {
  readonly name: string
}

const folder = join(import.meta.dirname, 'tasks')

async function tasksOf(formats: readonly string[]): Promise<Task[]> {
  const tasks: Task[] = []
  for (const file of readdirSync(folder).sort()) {
    const { default: reader } = (await import(join(folder, file))) as { default: Reader }
    const wanted = formats.length === 0 || formats.includes(reader.format)
    if (wanted && installYardsticks(reader.packages ?? []))
      tasks.push({ ...reader, read: reader.read, name: basename(file, '.ts') })
  }
  return tasks
}

function measure(task: Task, file: string): Measured {
  const output = execFileSync(
    process.execPath,
    ['--max-old-space-size=6000', join(import.meta.dirname, 'runReader.ts'), task.name, file],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured
}

/** Null where a value is not known. */
function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)] ?? null
}

const ratio = (value: number | null | undefined, other: number | null | undefined): number | null =>
  value == null || other == null ? null : value / other

const figure = (value: number | null, decimals: number): string =>
  value !== null && Number.isFinite(value) ? value.toFixed(decimals) : '–'

function checkEqual(runs: ReadonlyMap<Task, readonly Measured[]>): void {
  const [first] = [...runs.values()].flat()
  for (const [task, measured] of runs) {
    for (const { rows, amounts, days } of measured) {
      if (rows !== first?.rows || amounts !== first.amounts || days !== first.days)
        throw new Error(`${task.name} found ${rows} rows, ${amounts} and ${days}; expected ${JSON.stringify(first)}`)
    }
  }
}

function report(title: string, runs: ReadonlyMap<Task, readonly Measured[]>): void {
  const [own] = [...runs].filter(([task]) => task.own).map(([, measured]) => measured)
  console.log(`\n${title}`)
  console.log(
    `${'reader'.padEnd(44)}${'wall s'.padStart(8)}${'CPU s'.padStart(8)}${'peak MB'.padStart(9)}${'x wall'.padStart(8)}${'x CPU'.padStart(8)}`,
  )
  for (const [task, measured] of runs) {
    const toOwn = (of: (run: Measured) => number | null): number | null =>
      median(measured.map((run, round) => ratio(of(run), of(own?.[round] ?? run))))
    console.log(
      [
        task.label.padEnd(44),
        figure(median(measured.map(({ wall }) => wall)), 2).padStart(8),
        figure(median(measured.map(({ cpu }) => cpu)), 2).padStart(8),
        figure(median(measured.map(({ peak }) => peak)), 0).padStart(9),
        figure(
          toOwn(({ wall }) => wall),
          2,
        ).padStart(8),
        figure(
          toOwn(({ cpu }) => cpu),
          2,
        ).padStart(8),
      ].join(''),
    )
  }
}

async function compare(
  tasks: readonly Task[],
  format: string,
  count: number,
  rounds: number,
): Promise<readonly Measured[]> {
  const make = files[format]
  if (!make) throw new Error(`No file of the format ${format}`)
  const file = await make(count)
  const runs = new Map<Task, Measured[]>(tasks.map((task) => [task, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [task, measured] of runs) measured.push(measure(task, file))
  checkEqual(runs)
  const own = [...runs].find(([task]) => task.own)?.[1] ?? []
  // A format may hold fewer rows than were asked for.
  const rows = own[0]?.rows ?? count
  report(`${format}, ${rows.toLocaleString('en')} rows of 14 columns; median of ${rounds} rounds`, runs)
  return own
}

const tasks = await tasksOf(process.argv.slice(2))
console.log(`Node ${process.version}, ${process.platform} ${process.arch}; every run a fresh process`)
for (const format of new Set(tasks.map((task) => task.format))) {
  const ofFormat = tasks.filter((task) => task.format === format)
  const small = await compare(ofFormat, format, SMALL, ROUNDS)
  const large = ofFormat.filter((task) => task.large)
  if (large.length === 0) continue
  const grown = await compare(large, format, LARGE, ROUNDS)
  const growth = ratio(median(grown.map(({ wall }) => wall)), median(small.map(({ wall }) => wall)))
  console.log(`Five times the rows cost our reader ${figure(growth, 2)} times the time.`)
}
