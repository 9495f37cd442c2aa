import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import type { Counts } from './counts.ts'

/** What is measured of one way of counting, in seconds; opening the file is not part of it. */
export interface Times {
  readonly wall: number
  readonly cpu: number
  /** Of the product: reading the rows, and computing from them. */
  readonly gather?: number
  readonly compute?: number
  /** How many numbers come out of it, where it is more than the counts that every way can be asked for. */
  readonly numbers?: number
}

/** A way gives its counts, its numbers, or both. */
export interface Counted {
  readonly times: Times
  /** What it came to, asked for after the clock: a measurement of something else would be worthless. */
  counts?(): Counts
  /** Every number with a value, zero included, of the ways that work out more than counts. */
  numbers?(): ReadonlyMap<string, number>
}

/** One way of counting, in a file of its own under `ways/`; its default export. */
export interface Way {
  readonly label: string
  count(file: string, reference: Reference): Promise<Counted>
}

/** Runs the work by the clock. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ readonly result: Result; readonly wall: number; readonly cpu: number }> {
  const [before, started] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const wall = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return { result, wall, cpu: (user + system) / 1e6 }
}
