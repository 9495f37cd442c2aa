import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import { Recent } from '../../../electron/core/report/pdf/type/recent.ts'
import type { SetText } from '../../../electron/core/report/pdf/type/setText.ts'
import { styles } from '../../../electron/core/report/pdf/type/styles.ts'
import { Typesetter } from '../../../electron/core/report/pdf/type/typesetter.ts'
import type { Block, ReportModel } from '../../../shared/report/reportModel.ts'
import { sampleReport } from '../../support/sampleReport.ts'

const root = join(import.meta.dirname, '../../../node_modules/@fontsource')

/** Typefaces are known by their folder: by another name of it they are opened anew, and nothing is remembered. */
const opened = (times: number) => (pkg: string) => join(root, pkg, 'files') + '/.'.repeat(times)
const warm = opened(0)
let cold = 0

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function printed(model: ReportModel, fontFolder: (pkg: string) => string): Promise<string> {
  return digest((await renderPdf(model, { fontFolder })).bytes)
}

function printedCold(model: ReportModel): Promise<string> {
  cold += 1
  return printed(model, opened(cold))
}

/** A sentence more in the first paragraph of one chapter. */
function edited(model: ReportModel, place: number, sentence: string): ReportModel {
  const chapters = model.chapters.map((chapter, index) => {
    if (index !== place) return chapter
    const first = chapter.blocks.findIndex(({ type }) => type === 'paragraph')
    const blocks = chapter.blocks.map((block, position): Block => {
      if (position !== first || block.type !== 'paragraph') return block
      return { ...block, inlines: [...block.inlines, { type: 'text', text: sentence }] }
    })
    return { ...chapter, blocks }
  })
  return { ...model, chapters }
}

describe('a report printed again in the same process', () => {
  test('is after every edit, byte for byte, what a fresh process prints', async () => {
    let model = sampleReport()
    await printed(model, warm)
    for (const [place, sentence] of [
      [0, ' En sætning mere.'],
      [1, ' Og en til, så lang at den fylder en linje mere end før, måske endda to.'],
      [0, ' Uden flere.'],
    ] as const) {
      model = edited(model, place, sentence)
      expect(await printed(model, warm)).toBe(await printedCold(model))
    }
    expect(await printed(sampleReport(), warm)).toBe(await printedCold(sampleReport()))
  })

  test('is right also after one that was cancelled half-way', async () => {
    const controller = new AbortController()
    let steps = 0
    const onProgress = (): void => {
      steps += 1
      if (steps === 6) controller.abort()
    }
    const model = edited(sampleReport(), 1, ' Afbrudt.')
    await expect(renderPdf(model, { fontFolder: warm, signal: controller.signal, onProgress })).rejects.toThrow(
      'afbrudt',
    )
    expect(await printed(model, warm)).toBe(await printedCold(model))
  })

  test('is right when letters of Central Europe come into it and leave it again', async () => {
    const polish = edited(sampleReport(), 0, ' Skrevet i Łódź af Škoda.')
    for (const model of [sampleReport(), polish, sampleReport()])
      expect(await printed(model, warm)).toBe(await printedCold(model))
  })
})

describe('texts that were set before', () => {
  test('are not set again, and are forgotten when two reports did not need them', async () => {
    const faces = await loadFaces(warm)
    const memory = new Recent<SetText>()
    let divided = 0
    const hyphenate = (word: string): string[] => {
      divided += 1
      return [word]
    }
    const set = async (): Promise<number> => {
      const before = divided
      await new Typesetter(faces, hyphenate, undefined, memory).set('Antallet er uændret', styles.body, 60)
      return divided - before
    }
    expect(await set()).toBeGreaterThan(0)
    expect(await set()).toBe(0)
    memory.turn()
    expect(await set()).toBe(0)
    memory.turn()
    memory.turn()
    expect(await set()).toBeGreaterThan(0)
  })

  test('are others in another width, style or emphasis', async () => {
    const faces = await loadFaces(warm)
    const typesetter = new Typesetter(faces, (word) => [word])
    const text = 'Antallet af underretninger er uændret i forhold til året før.'
    const runs = [{ text: 'Antallet af underretninger ' }, { text: 'er uændret', emphasis: 'strong' as const }]
    const [wide, narrow, large, strong] = await Promise.all([
      typesetter.set(text, styles.body, 400),
      typesetter.set(text, styles.body, 120),
      typesetter.set(text, styles.lead, 400),
      typesetter.set(runs, styles.body, 400),
    ])
    expect(narrow.lines.length).toBeGreaterThan(wide.lines.length)
    expect(large.style).toBe(styles.lead)
    expect(strong.lines[0]?.runs.map(({ font }) => font)).toEqual(['serif', 'serif-strong'])
  })
})
