// One measured task in a process of its own: `node task.ts NAME FOLDER`. Prints its own accounting as one line of JSON.
import { join } from 'node:path'
import { nodeEffects } from '../../electron/cli/nodeEffects.ts'
import { createEngine } from '../../electron/core/createEngine.ts'
import { sampleFiles } from '../support/sampleProject.ts'

const [, , task = '', folder = ''] = process.argv
const file = join(folder, 'bench.aarsrapport')
const effects = nodeEffects({ userFolder: join(folder, 'user') })
const YEAR = 2013

async function withEngine(run: (engine: ReturnType<typeof createEngine>) => Promise<number>): Promise<number> {
  const engine = createEngine(effects)
  try {
    return await run(engine)
  } finally {
    await engine.close()
  }
}

/** Each task answers with the size of its work, so that a task that did nothing is seen. */
const tasks: Record<string, () => Promise<number>> = {
  import: () =>
    withEngine(async (engine) => {
      await engine.call('project.create', { file, name: 'Bench' })
      const plan = await engine.call('import.plan', { files: sampleFiles() })
      await engine.call('import.commit', { planId: plan.id })
      return plan.counts.new
    }),
  metrics: () =>
    withEngine(async (engine) => {
      await engine.call('project.open', { file })
      return (await engine.call('metrics.list', { year: YEAR })).length
    }),
  report: () =>
    withEngine(async (engine) => {
      await engine.call('project.open', { file })
      return (await engine.call('report.export', { year: YEAR, file: join(folder, 'report.pdf') })).pages ?? 0
    }),
}

const run = tasks[task]
if (!run) throw new Error(`Unknown task: ${task}`)
const started = performance.now()
const size = await run()
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const line = {
  size,
  wall: (performance.now() - started) / 1000,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  peak: maxRSS / 1024,
}
process.stdout.write(`${JSON.stringify(line)}\n`)
