// One reader in a process of its own: `node runReader.ts TASK FILE`. Prints its accounting as one line of JSON.
import { peakMemory } from './peakMemory.ts'
import type { Findings, Reader } from './reader.ts'

export interface Measured extends Findings {
  readonly wall: number
  /** Null where a reader in another process does not tell. */
  readonly cpu: number | null
  readonly peak: number | null
}

const [, , task = '', file = ''] = process.argv
const { default: reader } = (await import(`./tasks/${task}.ts`)) as { default: Reader }
const before = process.cpuUsage()
const started = performance.now()
const count = await reader.read(file)
const wall = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(before)
const peak = peakMemory()
const { outside, ...findings } = count()
const measured: Measured = outside
  ? { ...findings, wall, cpu: outside.cpu, peak: null }
  : { ...findings, wall, cpu: (user + system) / 1e6, peak }
process.stdout.write(`${JSON.stringify(measured)}\n`)
