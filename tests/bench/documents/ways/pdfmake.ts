import { sceneToSvg } from '../../../../shared/figures/scene/sceneToSvg.ts'
import { yardstick } from '../../readers/yardsticks.ts'
import { type PlainDocument, type PlainPart, plainDocument } from '../plainDocument.ts'
import type { Way } from '../way.ts'

/** What is used of pdfmake; it comes without types of its own. */
interface PdfMake {
  setUrlAccessPolicy(allow: () => boolean): void
  setLocalAccessPolicy(allow: () => boolean): void
  addFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

const rule = { hLineWidth: () => 0.25, vLineWidth: () => 0, paddingTop: () => 2, paddingBottom: () => 2 }

function contentOf(part: PlainPart): object {
  switch (part.kind) {
    case 'heading':
      return {
        text: part.text,
        id: part.anchor,
        style: `h${part.level}`,
        headlineLevel: part.level,
        outline: true,
        ...(part.level < 3 ? { tocItem: true } : {}),
      }
    case 'text':
      return { text: part.text, style: 'text' }
    case 'points':
      return { ul: part.items, style: 'text' }
    case 'figure':
      return {
        stack: [
          { text: part.caption, style: 'caption' },
          // Its reader of SVG knows a family by one name only.
          { svg: sceneToSvg(part.drawing, part.caption).replace(/font-family="[^"]*"/, 'font-family="Sans"') },
        ],
        unbreakable: true,
      }
    case 'table': {
      const { heads, right, shares, rows } = part.table
      const cells = (texts: readonly string[]) =>
        texts.map((text, index) => ({ text, style: 'cell', alignment: right[index] ? 'right' : 'left' }))
      return {
        stack: [
          { text: part.caption, style: 'caption' },
          {
            table: {
              headerRows: 1,
              dontBreakRows: true,
              widths: shares.map((share) => `${share * 100}%`),
              body: [cells(heads), ...rows.map(cells)],
            },
            layout: rule,
          },
        ],
      }
    }
  }
}

const definitionOf = ({ title, centre, language, contentsTitle, chapters }: PlainDocument): object => ({
  pageSize: 'A4',
  pageMargins: [71, 68, 71, 79],
  info: { title, author: centre },
  language,
  displayTitle: true,
  tagged: true,
  version: '1.7',
  defaultStyle: { font: 'Serif', fontSize: 10.5 },
  styles: {
    h1: { font: 'Sans', bold: true, fontSize: 24, margin: [0, 0, 0, 18] },
    h2: { font: 'Sans', bold: true, fontSize: 15, margin: [0, 20, 0, 6] },
    h3: { font: 'Sans', bold: true, fontSize: 11.5, margin: [0, 14, 0, 4] },
    text: { margin: [0, 0, 85, 7], lineHeight: 1.1 },
    caption: { font: 'Sans', bold: true, fontSize: 10, margin: [0, 12, 0, 5] },
    cell: { font: 'Sans', fontSize: 9 },
  },
  header: () => ({ text: title, margin: [71, 36, 71, 0], font: 'Sans', fontSize: 8 }),
  footer: (page: number) => ({
    text: String(page),
    alignment: 'right',
    margin: [71, 0, 71, 0],
    font: 'Sans',
    fontSize: 8,
  }),
  content: [
    { toc: { title: { text: contentsTitle, style: 'h1' } } },
    ...chapters.map(({ parts }) => ({ stack: parts.map(contentOf), pageBreak: 'before' })),
  ],
})

const way: Way = {
  label: 'pdfmake 0.3.11, marked as tagged without any structure',
  packages: ['pdfmake@0.3.11'],
  print: async (model, { sans, sansStrong, serif, serifStrong }) => {
    const pdfmake = yardstick<PdfMake>('pdfmake')
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy(() => true)
    pdfmake.addFonts({
      Sans: { normal: sans, bold: sansStrong, italics: sans, bolditalics: sansStrong },
      Serif: { normal: serif, bold: serifStrong, italics: serif, bolditalics: serifStrong },
    })
    return { pdf: await pdfmake.createPdf(definitionOf(plainDocument(model))).getBuffer() }
  },
}

export default way
