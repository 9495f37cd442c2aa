// One maker of documents in a process of its own: `node runDocument.ts WAY MODEL OUT.pdf`. Prints its accounting as one
// line of JSON; starting, loading and reading the model are part of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { peakMemory } from '../readers/peakMemory.ts'
import { plainFonts } from './plainFonts.ts'
import type { Way } from './way.ts'

export interface Measured {
  readonly wall: number
  readonly cpu: number
  /** Of the thread that does the work; null where it is done in other processes. */
  readonly thread: number | null
  readonly peak: number
}

const [, , name = '', modelFile = '', out = ''] = process.argv
const { default: way } = (await import(`./ways/${name}.ts`)) as { default: Way }
const model = deserialize(readFileSync(modelFile)) as ReportModel
const { pdf, outside } = await way.print(model, await plainFonts())
const wall = process.uptime()
const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6
const measured: Measured = outside
  ? { wall, ...outside, thread: null }
  : { wall, cpu: seconds(process.cpuUsage()), thread: seconds(process.threadCpuUsage()), peak: peakMemory() }
writeFileSync(out, pdf)
process.stdout.write(`${JSON.stringify(measured)}\n`)
