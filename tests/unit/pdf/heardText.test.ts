import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { notedTables } from '../../paper/notedTables.ts'
import { popplerTests } from '../../support/poppler.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')

/** The texts of the elements one by one, as a screen reader is given them. */
function heard(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'))
  const file = join(folder, 'report.pdf')
  writeFileSync(file, bytes)
  const { stdout } = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  rmSync(folder, { recursive: true })
  return stdout
}

test.runIf(popplerTests)(
  'the words of two lines are two words to whoever hears them, in a paragraph, with a link, and in a cell',
  async () => {
    const model = notedTables()
    const [first, ...others] = model.chapters
    if (!first) throw new Error('No chapter')
    const sentence = 'Det er et tal for et år og et sted. '
    const inlines = [
      { type: 'text', text: sentence.repeat(8) },
      { type: 'link', text: sentence.repeat(5).trim(), target: 'https://example.org/' },
    ] as const
    const chapter = { ...first, blocks: [{ type: 'paragraph', inlines }, ...first.blocks] }
    const { bytes } = await renderPdf({ ...model, chapters: [chapter, ...others] } as ReportModel, { fontFolder })
    const text = heard(bytes)
    expect(text).toContain(sentence.repeat(8).trim())
    expect(text).toContain(sentence.repeat(5).trim())
    expect(text).toContain('"Vallensbæk og omegnskommunerne"')
  },
)
