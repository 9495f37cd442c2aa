import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setBalanced } from '../../../electron/core/report/pdf/blocks/balanced.ts'
import { paginate } from '../../../electron/core/report/pdf/flow/paginate.ts'
import { contentsFlow } from '../../../electron/core/report/pdf/pages/contentsPages.ts'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import { hyphenator } from '../../../electron/core/report/pdf/type/hyphenation.ts'
import { styles } from '../../../electron/core/report/pdf/type/styles.ts'
import { Typesetter } from '../../../electron/core/report/pdf/type/typesetter.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { sampleReport } from '../../support/sampleReport.ts'

const faces = await loadFaces((pkg) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files'))
const typesetter = new Typesetter(faces, await hyphenator('da-DK'))

/** Chapters with so many sections each. */
const withSections = (chapters: number, sections: number): ReportModel => ({
  ...sampleReport(),
  chapters: Array.from({ length: chapters }, (_, chapter) => ({
    key: `k${chapter}`,
    number: String(chapter + 1),
    title: `Kapitel ${chapter + 1}`,
    anchor: `k-${chapter}`,
    blocks: Array.from({ length: sections }, (_each, section) => ({
      type: 'heading' as const,
      level: 2 as const,
      text: `Afsnit ${section + 1}`,
      anchor: `s-${chapter}-${section}`,
    })),
  })),
})

/** How many entries, with the title, stand on each page. */
async function pagesOf(model: ReportModel): Promise<number[]> {
  const flow = await contentsFlow(model, typesetter, () => 1)
  return paginate(flow, { portrait: 694, landscape: 447 }).map(({ placed }) => placed.length)
}

test('a chapter stands on one page of the contents with its sections', async () => {
  for (const onPage of [3, 4, 7]) {
    const entries = onPage + 1
    const [first = 0, ...others] = await pagesOf(withSections(14, onPage))
    expect((first - 1) % entries).toBe(0)
    for (const count of others) expect(count % entries).toBe(0)
  }
})

test('a chapter with more sections than a page has lines is divided, and fills its pages', async () => {
  const pages = await pagesOf(withSections(1, 120))
  expect(pages.length).toBeLessThanOrEqual(4)
  expect(pages[0]).toBeGreaterThan(30)
})

test('a title of two lines has lines alike, and no more of them', async () => {
  const title = 'Figur 5.1  84 anbragte børn og unge i 2013, 9 færre end i 2012'
  const plain = await typesetter.set(title, styles.figureTitle, 240)
  const balanced = await setBalanced(title, styles.figureTitle, 240, typesetter)
  const widthOf = ({ lines }: typeof plain): number[] =>
    lines.map(({ runs }) => runs.reduce((sum, { width }) => sum + width, 0))
  expect(plain.lines).toHaveLength(2)
  expect(balanced.lines).toHaveLength(2)
  expect(Math.min(...widthOf(balanced))).toBeGreaterThan(Math.min(...widthOf(plain)) + 50)
  expect(await setBalanced('Kort', styles.figureTitle, 255, typesetter)).toBe(
    await typesetter.set('Kort', styles.figureTitle, 255),
  )
})
