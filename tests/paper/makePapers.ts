import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderPdf } from '../../electron/core/report/pdf/renderPdf.ts'
import type { Chapter, Inline, ReportModel } from '../../shared/report/reportModel.ts'
import { sampleReport } from '../support/sampleReport.ts'
import { extremeReports } from './extremeReports.ts'
import type { Paper } from './judge.ts'
import { seededFaults, unpackPdf, writeFaulty } from './seededFaults.ts'
import { createNotes, nestedList, twoLevelTable } from './structuredReport.ts'
import { secondCheckerIsThere } from './uaCheck.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../node_modules/@fontsource', pkg, 'files')

/** Short, for it is judged once for every fault, and still with every kind of element. */
function control(): ReportModel {
  const [first, second] = sampleReport().chapters
  if (!first || !second) throw new Error('The sample has lost its chapters')
  const headings = second.blocks.filter(({ type }) => type === 'heading')
  const note = createNotes()
  const words: Inline = { type: 'text', text: 'En note.' }
  const noted: Chapter = {
    key: '3',
    number: '3',
    title: 'Noter',
    anchor: 'noter',
    blocks: [
      {
        type: 'paragraph',
        inlines: [{ type: 'text', text: 'Tallet' }, note(words)],
      },
      nestedList(true, [{ type: 'text', text: 'Et punkt' }]),
      {
        type: 'table',
        table: twoLevelTable(4),
        notes: [{ place: { in: 'cell', row: 1, column: 2 }, footnote: note(words) }],
      },
    ],
  }
  return { ...sampleReport(), chapters: [first, { ...second, blocks: headings }, noted] }
}

async function print(model: ReportModel, file: string): Promise<void> {
  writeFileSync(file, (await renderPdf(model, { fontFolder })).bytes)
}

/** Extreme reports, a sound one without packing as the control, and that one with each of the faults. */
export async function makePapers(folder: string): Promise<Paper[]> {
  const papers: Paper[] = []
  for (const [name, model] of Object.entries(extremeReports)) {
    const file = join(folder, `${name}.pdf`)
    await print(model(), file)
    papers.push({ name, file, fault: false })
  }
  const [packed, sound] = [join(folder, 'packed.pdf'), join(folder, 'sound.pdf')]
  await print(control(), packed)
  const unpacked = unpackPdf(packed, sound)
  papers.push({ name: 'control without faults', file: sound, fault: false })
  for (const [index, fault] of seededFaults.entries()) {
    if (fault.needsSecondChecker && !secondCheckerIsThere()) continue
    const file = join(folder, `fault-${index}.pdf`)
    writeFaulty(unpacked, fault, file)
    papers.push({ name: fault.name, file, fault: true })
  }
  return papers
}
