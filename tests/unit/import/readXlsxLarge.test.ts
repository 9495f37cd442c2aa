import { describe, expect, test } from 'vitest'
import { FileFault } from '../../../electron/core/import/readWorkbook/fileFault.ts'
import { CellContent } from '../../../electron/core/import/readWorkbook/xlsx/cellContent.ts'
import { PartScanner } from '../../../electron/core/import/readWorkbook/xlsx/partScanner.ts'
import { readSharedStrings } from '../../../electron/core/import/readWorkbook/xlsx/sharedStrings.ts'
import { SheetScanner } from '../../../electron/core/import/readWorkbook/xlsx/sheetScanner.ts'
import type { CellValue, SheetGrid } from '../../../shared/domain/grid.ts'
import { makeXlsx, sharedTexts, worksheet } from '../../support/makeXlsx.ts'
import { cellsOf, ours, prefixed, row, text } from '../../support/readXlsxAlone.ts'

describe('large files', () => {
  const many = (count: number): string =>
    worksheet(Array.from({ length: count }, (_, index) => row(index + 1, `<c t="s"><v>${index}</v></c>`)).join(''))
  const texts = (count: number): string =>
    sharedTexts(...Array.from({ length: count }, (_, index) => text(index === 3 ? ' ' : `nr. ${index}`)))

  test('a preview reads the first rows of each sheet and only the texts that they need', async () => {
    const cut = texts(60_000).slice(0, -200)
    const [grid] = await ours(makeXlsx(many(60_000), cut), { previewRows: 5 })
    expect(grid?.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'nr. 0'],
      [2, 'nr. 1'],
      [3, 'nr. 2'],
      [5, 'nr. 4'],
    ])
    await expect(ours(makeXlsx(many(60_000), cut))).rejects.toThrow(FileFault)
  })

  test('progress grows to the number of rows', async () => {
    const told: [number, number][] = []
    await ours(makeXlsx(many(60_000), texts(60_000)), { onProgress: (done, total) => told.push([done, total]) })
    expect(told.length).toBeGreaterThan(3)
    expect(told.every(([done, total], index) => done <= total && done >= (told[index - 1]?.[0] ?? 0))).toBe(true)
    expect(told.at(-1)?.[0]).toBeGreaterThan(59_000)
    expect(told[0]?.[1]).toBeGreaterThan(30_000)
    expect(told[0]?.[1]).toBeLessThan(120_000)
  })

  test('a row of 16,384 cells, and 200,000 empty rows with a style', async () => {
    const wide = row(1, Array.from({ length: 16_384 }, (_, index) => `<c><v>${index}</v></c>`).join(''))
    expect((await cellsOf(makeXlsx(worksheet(wide))))[0]).toHaveLength(16_384)
    const empty = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 1}" s="1" customFormat="1"/>`)
    const last = row(200_001, '<c><v>1</v></c>')
    expect(await cellsOf(makeXlsx(worksheet(empty.join('') + last)))).toEqual([[1]])
  })

  test('chunks may end anywhere', async () => {
    const shared = sharedTexts(text('a &amp; b'), '<r><t>æ</t></r><r><rPr/><t>ø</t></r>')
    const sheet = worksheet(
      `<!-- x -->${row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41397</v></c>')}<row r="2"/>${row(3, '<!-- <c/> --><c r="C3" t="inlineStr"><is><t>i</t></is></c><c r="D3"><f>1</f></c>')}`,
    )
    const expected = await ours(makeXlsx(sheet, shared))
    for (const size of [1, 2, 3, 5, 7, 11, 64]) {
      for (const dress of [(part: string) => part, prefixed]) {
        const read = await readInPieces(Buffer.from(dress(sheet)), Buffer.from(dress(shared)), size)
        expect(read).toEqual(expected[0]?.rows)
      }
    }
  })
})

/** The same parts through the same scanners, in pieces of a size that no unpacking gives. */
async function readInPieces(sheet: Buffer, shared: Buffer, size: number): Promise<SheetGrid['rows']> {
  const pieces = (part: Buffer): Buffer[] =>
    Array.from({ length: Math.ceil(part.length / size) }, (_, index) => part.subarray(index * size, (index + 1) * size))
  async function* streamed(part: Buffer): AsyncGenerator<Buffer> {
    yield* pieces(part)
  }
  const content = new CellContent(await readSharedStrings(streamed(shared)), Uint8Array.from([0, 1]))
  const rows: { number: number; cells: CellValue[] }[] = []
  const scanner = new PartScanner('sheetData', (opening, window) => {
    const made = new SheetScanner(opening, window, content, (number, cells) => rows.push({ number, cells }) > 0)
    return (filled) => made.scan(filled)
  })
  for (const piece of pieces(sheet)) scanner.feed(piece)
  scanner.finish()
  return rows
}
