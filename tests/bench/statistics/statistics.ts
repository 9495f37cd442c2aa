// `node tests/bench/statistics/statistics.ts [NOTIFICATIONS…]`: all numbers of a year, beside the same numbers written by
// hand in SQL over the same file, and beside its counts alone, the latter over DuckDB too; fresh processes, in turns. Every
// number must come out the same.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import { templatesFolder } from '../../support/testProject.ts'
import { installYardsticks } from '../readers/yardsticks.ts'
import { centreFile } from './centreFile.ts'
import { differences } from './counts.ts'
import { copyToDuckDb, duckDbPackages } from './duckDbFile.ts'
import { unlike } from './numbers.ts'
import type { Measured } from './runWay.ts'
import { type CentreSize, sizeOf, sizes } from './sizes.ts'
import type { Way } from './way.ts'

const LARGEST_ANSWER = 64 * 1024 * 1024

const { codes } = loadReference(templatesFolder, loadImportTemplates(templatesFolder))

function measure(way: string, file: string): Measured {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'runWay.ts'), way, file], {
    encoding: 'utf8',
    maxBuffer: LARGEST_ANSWER,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

function checkEqual(own: Measured, way: string, other: Measured): void {
  const found = other.all
    ? unlike(new Map(own.all), new Map(other.all))
    : differences(new Map(own.counts), new Map(other.counts))
  if (found.length > 0) throw new Error(`${way} counts otherwise:\n${found.join('\n')}`)
}

async function labelOf(way: string): Promise<string> {
  const { default: found } = (await import(`./ways/${way}.ts`)) as { default: Way }
  return found.label
}

type Runs = ReadonlyMap<string, readonly Measured[]>

/** Medians of the pairs: what our own takes of the time of another way in the same round. */
const ratio = (runs: Runs, way: string, of: (run: Measured) => number): number =>
  median((runs.get(way) ?? []).map((run, round) => of(runs.get('own')?.[round] ?? run) / of(run)))

const seconds = (found: readonly Measured[], of: (run: Measured) => number | null | undefined): string => {
  const known = found.flatMap((run) => of(run) ?? [])
  return known.length === 0 ? '' : `${median(known).toFixed(3)} s`
}

/** What a way worked out, and what it took: a process of its own each time, and once more in the same process. */
async function report(runs: Runs): Promise<void> {
  for (const [way, found] of runs) {
    const [first] = found
    const made = first?.all ? `${first.all.length} numbers` : `${first?.counts?.length ?? 0} counts above zero`
    const parts =
      first?.gather === undefined
        ? ''
        : ` (gather ${seconds(found, ({ gather }) => gather)}, compute ${seconds(found, ({ compute }) => compute)})`
    const again = seconds(found, (run) => run.again)
    console.log(
      `${(await labelOf(way)).padEnd(58)} ${made.padEnd(24)} wall ${seconds(found, ({ wall }) => wall)}${parts}, cpu ${seconds(found, ({ cpu }) => cpu)}, again ${again || '–'}, peak ${median(found.map(({ peak }) => peak)).toFixed(0)} MB`,
    )
  }
  for (const way of [...runs.keys()].filter((each) => each !== 'own')) {
    const what = runs.get(way)?.[0]?.all ? 'the same numbers' : 'counts only, against all of our numbers'
    const again = ratio(runs, way, (run) => run.again ?? Number.NaN)
    console.log(
      `own / ${way} (${what}), median of the pairs: wall ${ratio(runs, way, ({ wall }) => wall).toFixed(2)}, cpu ${ratio(runs, way, ({ cpu }) => cpu).toFixed(2)}, again ${Number.isNaN(again) ? '–' : again.toFixed(2)}, peak ${ratio(runs, way, ({ peak }) => peak).toFixed(2)}`,
    )
  }
}

async function compare(size: CentreSize, ways: readonly string[]): Promise<readonly Measured[]> {
  const file = centreFile(size, codes)
  if (ways.includes('duckdb')) await copyToDuckDb(file)
  const runs = new Map<string, Measured[]>(ways.map((way) => [way, []]))
  for (let round = 0; round < size.rounds; round += 1)
    for (const [way, found] of runs) {
      found.push(measure(way, file))
      const [own, other] = [runs.get('own')?.[round], found[round]]
      if (own && other) checkEqual(own, way, other)
    }
  console.log(
    `\n${size.notifications.toLocaleString('en')} notifications, ${size.placements.toLocaleString('en')} placements; median of ${size.rounds} rounds; every number the same as by SQL, every count the same in all ways`,
  )
  await report(runs)
  return runs.get('own') ?? []
}

const asked = process.argv.slice(2).map((each) => sizeOf(Number(each)))
const ways = ['own', 'numbers', 'sqlite', ...(installYardsticks(duckDbPackages) ? ['duckdb'] : [])]
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}; every run a fresh process, files generated before`,
)
const grown: { readonly size: CentreSize; readonly runs: readonly Measured[] }[] = []
for (const size of asked.length > 0 ? asked : sizes) grown.push({ size, runs: await compare(size, ways) })
for (const [index, { size, runs }] of grown.entries()) {
  const before = grown[index - 1]
  if (!before) continue
  const times = (of: (run: Measured) => number): string =>
    (median(runs.map(of)) / median(before.runs.map(of))).toFixed(2)
  console.log(
    `\n${(size.notifications / before.size.notifications).toFixed(1)} times the rows cost our own ${times(({ wall }) => wall)} times the time (cpu ${times(({ cpu }) => cpu)}) and ${times(({ peak }) => peak)} times the memory.`,
  )
}
