// One way of counting in a process of its own: `node runWay.ts WAY FILE`. Prints its accounting as one line of JSON.
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import { templatesFolder } from '../../support/testProject.ts'
import type { Times, Way } from './way.ts'

export interface Measured extends Times {
  /** Megabytes of the whole process, Node itself included. */
  readonly peak: number
  /** Seconds of a second time in the same process, as in the open window; null where the first was long already. */
  readonly again: number | null
  readonly counts: Answer | null
  readonly all: Answer | null
}

type Answer = readonly (readonly [string, number])[]

const LONG = 5

const [, , name = '', file = ''] = process.argv
const { default: way } = (await import(`./ways/${name}.ts`)) as { default: Way }
const reference = loadReference(templatesFolder, loadImportTemplates(templatesFolder))
const { times, counts, numbers } = await way.count(file, reference)
const peak = process.resourceUsage().maxRSS / 1024
const again = times.wall > LONG ? null : (await way.count(file, reference)).times.wall
const listed = (found: ReadonlyMap<string, number> | undefined): Answer | null => (found ? [...found] : null)
const measured: Measured = { ...times, peak, again, counts: listed(counts?.()), all: listed(numbers?.()) }
process.stdout.write(`${JSON.stringify(measured)}\n`)
