import type { ElectronApplication } from 'playwright-core'

/** The process id of the engine that is running now. */
export async function enginePid(app: ElectronApplication): Promise<number> {
  const pids = await app.evaluate(({ app: running }) =>
    running
      .getAppMetrics()
      .filter((metric) => metric.type === 'Utility' && metric.name === 'aarsrapport-engine')
      .map((metric) => metric.pid),
  )
  const [pid] = pids
  if (pids.length !== 1 || pid === undefined) throw new Error(`Expected one engine process, found ${pids.length}.`)
  return pid
}
