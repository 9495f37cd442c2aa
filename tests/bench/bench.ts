// `npm run bench:tasks`: what the main tasks cost, each in a cold process of its own, in turns so that a busy machine
// hits all of them alike.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatNumber } from '../../shared/danish.ts'
import { fraction } from '../../shared/quantities.ts'

const ROUNDS = 5

interface Measured {
  readonly size: number
  readonly wall: number
  readonly cpu: number
  readonly peak: number
}

const rows = [
  ['import', 'Import of all samples', 'rows'],
  ['metrics', 'Open, gather and compute', 'metrics'],
  ['report', 'Open, compute and export PDF', 'pages'],
] as const

const decimal = (value: number, decimals: number): string =>
  formatNumber(fraction(Math.round(value * 10 ** decimals), 10 ** decimals), decimals)

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

function measure(task: string, folder: string): Measured {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'task.ts'), task, folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured
}

const runs = new Map<string, Measured[]>(rows.map(([task]) => [task, []]))
for (let round = 0; round < ROUNDS; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-bench-'))
  try {
    for (const [task] of rows) runs.get(task)?.push(measure(task, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}; ${ROUNDS} rounds, cold processes, median (min–max)`,
)
for (const [task, label, unit] of rows) {
  const found = runs.get(task) ?? []
  const figure = (of: (run: Measured) => number, decimals: number): string => {
    const values = found.map(of)
    return `${decimal(median(values), decimals)} (${decimal(Math.min(...values), decimals)}–${decimal(Math.max(...values), decimals)})`
  }
  console.log(
    [
      label.padEnd(32),
      `${found[0]?.size ?? 0} ${unit}`.padStart(13),
      `wall ${figure(({ wall }) => wall, 2)} s`,
      `cpu ${figure(({ cpu }) => cpu, 2)} s`,
      `peak ${figure(({ peak }) => peak, 0)} MB`,
    ].join('  '),
  )
}
