import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from 'xlsx'
import type { ReportFormat } from '../../../shared/contract/engine.ts'
import { AppError } from '../../../shared/problems.ts'
import { type SampleProject, sampleProject } from '../../support/sampleProject.ts'
import { WordFile } from './support/wordFile.ts'

let project: SampleProject
beforeAll(async () => {
  project = await sampleProject()
}, 60_000)
afterAll(() => project.close())

const save = (format: ReportFormat, file: string, signal?: AbortSignal) =>
  project.engine.call('report.export', { year: 2013, format, file }, signal ? { signal } : {})

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.problem.da
  }
  return 'not refused'
}

describe('the report of the sample centre', () => {
  test('is saved as a Word document with the numbers of its statistics', async () => {
    const file = join(project.folder, 'rapport.docx')
    const steps: number[] = []
    const saved = await project.engine.call(
      'report.export',
      { year: 2013, format: 'docx', file },
      { onProgress: ({ step, done, total }) => steps.push(step.da === 'Skriver Word-dokumentet' ? done / total : -1) },
    )
    const bytes = readFileSync(file)
    expect(saved).toMatchObject({ fileName: 'rapport.docx', format: 'docx', pages: null, bytes: bytes.length })
    expect(steps.length).toBeGreaterThan(3)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
    const word = new WordFile(bytes)
    const captions = word.paragraphs().filter(({ style }) => style === 'Caption')
    expect(captions.map(({ text }) => text.replace(/^Figur\u00a0\d+/, 'Figur'))).toContain(
      'Figur.1\u00a0 524 underretninger i 2013, 9 flere end i 2012',
    )
    for (const { alt } of word.pictures()) expect(alt).toMatch(/\S/)
  }, 60_000)

  test('is saved as a workbook', async () => {
    const file = join(project.folder, 'rapport.xlsx')
    const saved = await save('xlsx', file)
    expect(saved).toMatchObject({ fileName: 'rapport.xlsx', format: 'xlsx', pages: null })
    expect(read(readFileSync(file)).SheetNames[0]).toBe('Indhold')
  })

  test('is the same file twice', async () => {
    for (const format of ['docx', 'xlsx'] as const) {
      const [one, two] = [join(project.folder, `en.${format}`), join(project.folder, `to.${format}`)]
      const { sha256 } = await save(format, one)
      expect((await save(format, two)).sha256, format).toBe(sha256)
    }
  }, 60_000)

  test('stops within half a second when it is cancelled, and nothing is written', async () => {
    const file = join(project.folder, 'afbrudt.docx')
    const controller = new AbortController()
    const work = refusal(save('docx', file, controller.signal))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const since = performance.now()
    controller.abort()
    expect(await work).toBe('Arbejdet blev afbrudt.')
    expect(performance.now() - since).toBeLessThan(500)
    expect(existsSync(file)).toBe(false)
  })
})

describe('a place that cannot be written to', () => {
  test.each(['docx', 'xlsx'] as const)(
    'is one sentence (%s)',
    async (format) => {
      expect(await refusal(save(format, join(project.folder, 'borte', `rapport.${format}`)))).toBe(
        `Filen rapport.${format} kunne ikke gemmes: mappen findes ikke.`,
      )
    },
    60_000,
  )

  test('leaves what was there, and nothing half beside it', async () => {
    const folder = join(project.folder, 'optaget')
    mkdirSync(join(folder, 'rapport.xlsx'), { recursive: true })
    expect(await refusal(save('xlsx', join(folder, 'rapport.xlsx')))).toMatch(
      /^Filen rapport\.xlsx kunne ikke gemmes: .*\. Den tidligere fil er uændret\.$/,
    )
    expect(readdirSync(folder)).toEqual(['rapport.xlsx'])
  })
})
