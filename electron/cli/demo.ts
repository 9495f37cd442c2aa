// `npm run demo`: the sample centre from spreadsheets to printed report, in one command.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { toProblem } from '../../shared/problems.ts'
import { createEngine } from '../core/createEngine.ts'
import { nodeEffects } from './nodeEffects.ts'
import { batchText, fileText } from './planText.ts'
import { progressLine } from './progressLine.ts'

const root = join(import.meta.dirname, '..', '..')
const samples = join(root, 'templates', 'samples', '2013')
const out = join(root, 'out')
const projectFile = join(out, 'demo.aarsrapport')
const reportFile = join(out, 'aarsrapport-2013.pdf')
const YEAR = 2013

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
const here = (file: string): string => relative(process.cwd(), file)
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1).replace('.', ',')} s`

async function demonstrate(): Promise<void> {
  const started = performance.now()
  mkdirSync(out, { recursive: true })
  for (const leftover of [projectFile, `${projectFile}-wal`, `${projectFile}-shm`, reportFile])
    rmSync(leftover, { force: true })
  const progress = progressLine()
  const options = { onProgress: progress.show }
  const engine = createEngine(nodeEffects())
  try {
    await engine.call('project.create', { file: projectFile, name: 'Eksempel', sample: true, centre: 'Familiecentret' })
    const files = readdirSync(samples).map((name) => join(samples, name))
    const plan = await engine.call('import.plan', { files }, options)
    progress.clear()
    for (const file of plan.files) say(fileText(file))
    const batches = await engine.call('import.commit', { planId: plan.id }, options)
    progress.clear()
    say(`\nIndlæst i ${here(projectFile)}:\n${batches.map(batchText).join('\n')}`)
    const imported = seconds(started)
    const report = await engine.call('report.export', { year: YEAR, file: reportFile }, options)
    progress.clear()
    say(`\nProjekt:     ${here(projectFile)}`)
    say(`Årsrapport:  ${here(reportFile)} (${report.pages} sider)`)
    say(`Tid:         ${seconds(started)}, heraf indlæsning ${imported}`)
  } finally {
    await engine.close()
  }
}

try {
  await demonstrate()
} catch (thrown) {
  process.stderr.write(`Fejl: ${toProblem(thrown).da}\n`)
  if (toProblem(thrown).code === 'internal') console.error(thrown)
  process.exitCode = 1
}
