// The open window's preview: `node runEdits.ts MODEL OUT.pdf`. Prints a report, then again and again after an edit in one
// chapter, in the same process, and last through the engine's worker. One line of JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { nodeEffects } from '../../../electron/cli/nodeEffects.ts'
import { createJobs } from '../../../electron/core/jobs/createJobs.ts'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import type { Block, ReportModel } from '../../../shared/report/reportModel.ts'
import { fontsFolder } from './plainFonts.ts'

const EDITS = 12

export interface EditsMeasured {
  /** Milliseconds of the thread that renders, for each edit. */
  readonly thread: readonly number[]
  /** Milliseconds from asking the worker to having the pages, for each edit. */
  readonly worker: readonly number[]
}

const [, , modelFile = '', out = ''] = process.argv

/** What somebody types: a sentence more in the first paragraph of one chapter. */
function edited(model: ReportModel, edit: number): ReportModel {
  const place = edit % model.chapters.length
  const sentence = ` Tilføjet ved rettelse ${edit + 1}.`
  let done = false
  const chapters = model.chapters.map((chapter, index) => {
    if (index !== place) return chapter
    const blocks = chapter.blocks.map((block): Block => {
      if (block.type !== 'paragraph' || done) return block
      done = true
      return { ...block, inlines: [...block.inlines, { type: 'text', text: sentence }] }
    })
    return { ...chapter, blocks }
  })
  return { ...model, chapters }
}

const fontFolder = (name: string): string => join(fontsFolder, name, 'files')
const threadMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const original = deserialize(readFileSync(modelFile)) as ReportModel
let model = original
await renderPdf(model, { fontFolder })
const thread: number[] = []
let last: Uint8Array = new Uint8Array()
for (let edit = 0; edit < EDITS; edit += 1) {
  model = edited(model, edit)
  // As it arrives in the worker: no object of the model before is in it.
  const arrived = deserialize(serialize(model)) as ReportModel
  const before = threadMs()
  const { bytes } = await renderPdf(arrived, { fontFolder })
  thread.push(threadMs() - before)
  last = bytes
}
writeFileSync(out, last)
writeFileSync(`${out}.model`, serialize(model))

const jobs = createJobs(nodeEffects())
const worker: number[] = []
model = original
try {
  await jobs.run('renderPdf', { model, fontFolder: fontsFolder })
  for (let edit = 0; edit < EDITS; edit += 1) {
    model = edited(model, edit)
    const before = performance.now()
    await jobs.run('renderPdf', { model, fontFolder: fontsFolder })
    worker.push(performance.now() - before)
  }
} finally {
  await jobs.close()
}
const measured: EditsMeasured = { thread, worker }
process.stdout.write(`${JSON.stringify(measured)}\n`)
