// `node tests/bench/imports.ts [ROWS]`: a whole import (guard, read, check, plan, commit, indexes) beside what the
// spreadsheet library alone needs to read the same file with its defaults; fresh processes, in turns.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from 'xlsx'
import { nodeEffects } from '../../electron/cli/nodeEffects.ts'
import { createEngine } from '../../electron/core/createEngine.ts'
import { sampleFiles } from '../support/sampleProject.ts'
import { largeNotifications } from './files/largeNotifications.ts'

const ROUNDS = 3
const [, , asked = '100000', task, file = ''] = process.argv
const rows = Number(asked)

interface Measured {
  readonly wall: number
  readonly cpu: number
  readonly peak: number
  readonly rows: number
}

/** As in the open window: project and worker stand ready, as the library's code is loaded before its clock starts. */
async function importWhole(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-bench-'))
  const engine = createEngine(nodeEffects({ userFolder: join(folder, 'user') }))
  try {
    await engine.call('project.create', { file: join(folder, 'large.aarsrapport'), name: 'Large' })
    await engine.call('import.plan', { files: sampleFiles() })
    return await accountFor(async () => {
      const plan = await engine.call('import.plan', { files: [file] })
      const [batch] = await engine.call('import.commit', { planId: plan.id })
      return batch?.stored ?? 0
    })
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function accountFor(work: () => Promise<number>): Promise<Measured> {
  const [before, started] = [process.cpuUsage(), performance.now()]
  const found = await work()
  const wall = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024, rows: found }
}

function readByLibrary(): number {
  const [sheet] = Object.values(read(readFileSync(file)).Sheets)
  return Number(/\d+$/.exec(sheet?.['!ref'] ?? '')?.[0] ?? 0) - 4
}

function measured(name: string, path: string): Measured {
  const output = execFileSync(process.execPath, [import.meta.filename, asked, name, path], { encoding: 'utf8' })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

function compare(path: string): void {
  const runs = Array.from({ length: ROUNDS }, () => ({
    whole: measured('whole', path),
    library: measured('library', path),
  }))
  for (const { whole, library } of runs) {
    if (whole.rows !== rows || library.rows !== rows) throw new Error(`Expected ${rows} rows: ${JSON.stringify(runs)}`)
  }
  const line = (label: string, name: 'whole' | 'library'): string => {
    const figure = (of: keyof Measured): number => median(runs.map((run) => run[name][of]))
    return `${label.padEnd(40)} wall ${figure('wall').toFixed(2)} s  cpu ${figure('cpu').toFixed(2)} s  peak ${figure('peak').toFixed(0)} MB`
  }
  const ratio = (of: keyof Measured): string => median(runs.map((run) => run.whole[of] / run.library[of])).toFixed(2)
  console.log(`${rows} notification rows, median of ${ROUNDS} rounds`)
  console.log(line('whole import into a new project', 'whole'))
  console.log(line('library alone, defaults, reading only', 'library'))
  console.log(
    `import / library, median of the pairs: wall ${ratio('wall')}, cpu ${ratio('cpu')}, peak ${ratio('peak')}`,
  )
}

if (task === undefined) compare(await largeNotifications(rows))
else {
  const found = task === 'whole' ? await importWhole() : await accountFor(() => Promise.resolve(readByLibrary()))
  console.log(JSON.stringify(found))
}
