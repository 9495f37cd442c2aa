import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notedTables } from '../../paper/notedTables.ts'
import { structuredReport } from '../../paper/structuredReport.ts'
import { blocksOf, footnotesOf } from '../../support/blocksOf.ts'
import { type PrintedPaper, printPaper } from './support/printedPaper.ts'

describe.each([
  { of: 'texts', model: structuredReport(), least: 31 },
  { of: 'tables and figures', model: notedTables(), least: 26 },
])('footnotes of $of', ({ model, least }) => {
  const footnotes = footnotesOf(blocksOf(model))
  let paper: PrintedPaper

  beforeAll(async () => {
    paper = await printPaper(model)
  })

  afterAll(() => paper?.close())

  test('stand on the page of their number, below it, and in their order', async () => {
    expect(footnotes.length).toBeGreaterThanOrEqual(least)
    let before = { page: 0, top: 0 }
    for (const { text: number } of footnotes) {
      const reference = await paper.placeOf(`henvisning.${number}`)
      const note = await paper.placeOf(`fodnote.${number}`)
      expect(note.page, number).toBe(reference.page)
      expect(note.top, number).toBeLessThan(reference.top)
      if (note.page === before.page) expect(note.top, number).toBeLessThan(before.top)
      else expect(note.page, number).toBeGreaterThan(before.page)
      before = note
    }
  })

  test('are linked with their numbers both ways', async () => {
    const targets: string[] = []
    for (const page of paper.pages) {
      const annotations = await (await paper.pdf.getPage(page)).getAnnotations()
      targets.push(...annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])))
    }
    for (const { text: number } of footnotes) {
      expect(targets.filter((target) => target === `fodnote.${number}`)).toHaveLength(1)
      expect(targets.filter((target) => target === `henvisning.${number}`)).toHaveLength(1)
    }
  })
})
