import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderDocx } from '../../../../electron/core/report/docx/renderDocx.ts'
import { renderPdf } from '../../../../electron/core/report/pdf/renderPdf.ts'
import { houseAppearance } from '../../../../shared/report/appearance/appearance.ts'
import { ownLook } from '../../../support/ownLook.ts'
import { nodesOf, openPdf, structTree } from '../../../support/pdfText.ts'
import { sampleReport } from '../../../support/sampleReport.ts'

const modules = join(import.meta.dirname, '../../../../node_modules')
const fontFolder = (pkg: string) => join(modules, '@fontsource', pkg, 'files')
const options = { fontFolder, rasteriser: join(modules, '@resvg/resvg-wasm/index_bg.wasm') }
const [first, second] = sampleReport().chapters
const model = { ...sampleReport(), chapters: [first, second].filter((chapter) => chapter !== undefined) }
const dressed = { ...model, appearance: ownLook }

const fontsOf = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(
    Array.from(
      Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/FontName \/[A-Z]+\+(\w+)/g),
      ([, name]) => name ?? '',
    ),
  )

describe('the PDF', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    ;({ bytes } = await renderPdf(dressed, options))
  })

  test('has the logo on its cover, with its words', async () => {
    const pdf = await openPdf(bytes)
    const figures = nodesOf(await structTree(pdf, 1), 'Figure')
    expect(figures.map(({ alt }) => alt)).toContain('Byvåben for Nordby Kommune')
    await pdf.loadingTask.destroy()
  })

  test('is set without serifs in the plain theme', async () => {
    expect([...fontsOf(bytes)].filter((name) => name.includes('Serif'))).toEqual([])
    const classic = await renderPdf(model, options)
    expect([...fontsOf(classic.bytes)].some((name) => name.includes('Serif'))).toBe(true)
  })

  test('is the same, byte for byte, as one without a look of its own where the look is the house’s', async () => {
    const [without, house] = await Promise.all([
      renderPdf(model, options),
      renderPdf({ ...model, appearance: houseAppearance }, options),
    ])
    expect(Buffer.compare(Buffer.from(without.bytes), Buffer.from(house.bytes))).toBe(0)
  })
})

test('the Word document has the colours, the typeface and the logo', async () => {
  const parts = unzipSync(await renderDocx(dressed, options))
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
  expect(styles).toContain('7A1F3D')
  expect(styles).not.toContain(houseAppearance.accent.slice(1))
  expect(styles).not.toContain('Source Serif')
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(document).toContain('Byvåben for Nordby Kommune')
  const pictures = Object.entries(parts).filter(([name]) => name.endsWith('.svg'))
  expect(pictures.length).toBeGreaterThan(0)
  for (const [, svg] of pictures) expect(strFromU8(svg)).not.toContain(houseAppearance.figures)
})
