import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import type { RenderProgress } from '../../../electron/core/report/pdf/renderSteps.ts'
import { AppError } from '../../../shared/problems.ts'
import type { Block, ReportModel } from '../../../shared/report/reportModel.ts'
import { extremeReports } from '../../paper/extremeReports.ts'
import { figure, series } from '../../support/sampleFigures.ts'
import { sampleReport } from '../../support/sampleReport.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')
const large = extremeReports['two-hundred-pages']?.() ?? sampleReport()

async function problemOf(rendering: Promise<unknown>): Promise<AppError> {
  const thrown: unknown = await rendering.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(thrown instanceof AppError)) throw new Error('The report was printed, or broke without a problem')
  return thrown
}

/** The sample with one more part at the end of its second chapter. */
function withPart(block: Block): ReportModel {
  const model = sampleReport()
  const chapters = model.chapters.map((chapter, index) =>
    index === 1 ? { ...chapter, blocks: [...chapter.blocks, block] } : chapter,
  )
  return { ...model, chapters }
}

describe('progress', () => {
  test('names every chapter before it is set and every page as it is painted, and never goes back', async () => {
    const model = sampleReport()
    const told: RenderProgress[] = []
    const { pages } = await renderPdf(model, { fontFolder, onProgress: (progress) => told.push(progress) })
    expect(told.map(({ step }) => step.da)).toEqual([
      ...model.chapters.map(({ number, title }) => `Sætter kapitel ${number} ${title}`),
      ...Array.from({ length: pages - 2 }, (_, index) => `Tegner side ${index + 3} af ${pages}`),
    ])
    const done = told.map((each) => each.done)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(told.at(-1)).toMatchObject({ done: 100, total: 100, step: { en: `Painting page ${pages} of ${pages}` } })
  })
})

describe('cancelling', () => {
  test.each([1, 70])('stops within half a second of work, at step %i', async (at) => {
    const controller = new AbortController()
    let steps = 0
    let before = process.threadCpuUsage()
    const rendering = renderPdf(large, {
      fontFolder,
      signal: controller.signal,
      onProgress: () => {
        steps += 1
        if (steps !== at) return
        before = process.threadCpuUsage()
        controller.abort()
      },
    })
    const { problem } = await problemOf(rendering)
    const { user, system } = process.threadCpuUsage(before)
    expect(problem.code).toBe('job.cancelled')
    expect(steps).toBe(at)
    // Work of the thread rather than time on the clock: other programs must not decide the test.
    expect((user + system) / 1000).toBeLessThan(500)
  })

  test('is heeded in the middle of a chapter of two hundred pages', async () => {
    const [first] = large.chapters
    if (!first) throw new Error('The report has no chapter')
    const blocks = large.chapters.flatMap((chapter) => chapter.blocks)
    const controller = new AbortController()
    const rendering = renderPdf(
      { ...large, chapters: [{ ...first, blocks }] },
      { fontFolder, signal: controller.signal, onProgress: () => setImmediate(() => controller.abort()) },
    )
    const before = process.threadCpuUsage()
    expect((await problemOf(rendering)).problem.code).toBe('job.cancelled')
    const { user, system } = process.threadCpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
  })
})

describe('a part that cannot be set', () => {
  test('is named with its chapter, its file and the true cause', async () => {
    const broken = figure('line', 'broken', {
      title: 'Figuren som ikke kan tegnes',
      categories: ['2012', '2013'],
      series: [series('Tal', 'primary', [1, 2])],
    })
    Object.defineProperty(broken, 'categories', {
      get: () => {
        throw new Error('Kategorierne mangler')
      },
    })
    const { problem, cause } = await problemOf(
      renderPdf(withPart({ type: 'figure', figure: broken, width: 'full' }), { fontFolder }),
    )
    expect(problem.code).toBe('report.template')
    expect(problem.place).toEqual({ file: '02-oekonomi.md' })
    expect(problem.da).toContain('Kapitel 2 (02-oekonomi.md): figur 2.2 “Figuren som ikke kan tegnes” kan ikke sættes')
    expect(problem.da).toContain('Årsag: Kategorierne mangler')
    expect(problem.en).toContain('figure 2.2')
    expect(cause).toMatchObject({ message: 'Kategorierne mangler' })
  })

  test('is the part at fault where it has no name of its own', async () => {
    // No text at all, as a faulty template might hand over.
    const inlines = [{ type: 'text' as const, text: undefined as unknown as string }]
    const { problem } = await problemOf(renderPdf(withPart({ type: 'paragraph', inlines }), { fontFolder }))
    const parts = sampleReport().chapters[1]?.blocks.length ?? 0
    expect(problem.da).toContain(`Kapitel 2 (02-oekonomi.md): del ${parts + 1} kan ikke sættes`)
  })
})
