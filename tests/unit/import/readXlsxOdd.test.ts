import { describe, expect, test } from 'vitest'
import { readWithLibrary } from '../../../electron/core/import/readWorkbook/spreadsheetLibrary.ts'
import { Bail } from '../../../electron/core/import/readWorkbook/xlsx/bail.ts'
import { unpackWhole } from '../../../electron/core/import/readWorkbook/zip/unpack.ts'
import { readZipDirectory } from '../../../electron/core/import/readWorkbook/zip/zipDirectory.ts'
import type { CellValue, SheetGrid } from '../../../shared/domain/grid.ts'
import { makeXlsx, relationship, relationships, sharedTexts, worksheet } from '../../support/makeXlsx.ts'
import { makeZip } from '../../support/makeZip.ts'
import { cellsOf, ours, row, text } from '../../support/readXlsxAlone.ts'

const theirs = (bytes: Buffer): readonly SheetGrid[] => readWithLibrary(bytes)

describe('differs from the library where that loses or invents', () => {
  test.each<[string, string, string, CellValue[]]>([
    [
      'a cell that is commented out',
      row(1, '<c r="A1"><v>1</v></c><!-- <c r="B1"><v>666</v></c> -->'),
      sharedTexts(),
      [1],
    ],
    [
      'a row that is commented out',
      `<!-- ${row(1, '<c r="A1"><v>6</v></c>')} -->${row(2, '<c><v>1</v></c>')}`,
      sharedTexts(),
      [1],
    ],
    [
      'a comma in a number',
      row(1, '<c r="A1"><v>1,5</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>1e400</v></c>'),
      sharedTexts(),
      ['1,5', 'NaN', '1e400'],
    ],
    ['an empty Boolean', row(1, '<c r="A1"><v>1</v></c><c r="B1" t="b"/><c r="C1" t="e"><v/></c>'), sharedTexts(), [1]],
    [
      'a character beyond 16 bits',
      row(1, '<c r="A1" t="inlineStr"><is><t>&#128512;</t></is></c>'),
      sharedTexts(),
      ['😀'],
    ],
  ])('%s', async (_, rows, texts, cells) => {
    expect(await cellsOf(makeXlsx(worksheet(rows), texts))).toEqual([cells])
  })

  test('an empty shared text counts, so that the later ones keep their numbers', async () => {
    const texts = sharedTexts(text('a')).replace('</si>', '</si><si/><si><t>c</t></si>')
    const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>'
    expect(await cellsOf(makeXlsx(worksheet(row(1, cells)), texts))).toEqual([['a', null, 'c']])
  })

  test('styles that the list of contents forgets', async () => {
    const whole = makeXlsx(worksheet(row(1, '<c r="A1" s="1"><v>41397</v></c>')))
    const parts = readZipDirectory(whole).map((entry) => ({
      name: entry.name,
      data: unpackWhole(whole, entry, 100_000),
    }))
    const [contents] = parts
    const forgetful = makeZip([
      {
        name: contents?.name ?? '',
        data: String(contents?.data).replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
      },
      ...parts.slice(1),
    ])
    expect(await cellsOf(forgetful)).toEqual([[{ serial: 41_397 }]])
    expect(theirs(forgetful)[0]?.rows[0]?.cells).toEqual([41_397])
  })

  test('another encoding, where it is declared', async () => {
    const latin = Buffer.from(
      worksheet(row(1, '<c r="A1" t="str"><v>Ærø</v></c>')).replace('UTF-8', 'ISO-8859-1'),
      'latin1',
    )
    expect(await cellsOf(makeXlsx(latin))).toEqual([['Ærø']])
  })
})

describe('leaves to the library what it does not know', () => {
  test.each([
    ['a day as a text', row(1, '<c r="A1" t="d"><v>2013-05-03</v></c>')],
    ['small letters in a reference', row(1, '<c r="a1"><v>1</v></c>')],
    ['a cell of another row', row(1, '<c r="A2"><v>1</v></c>')],
    ['rows out of order', row(2, '<c><v>1</v></c>') + row(1, '<c><v>2</v></c>')],
    ['cells out of order', row(1, '<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ['a quotation of markup', row(1, '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>')],
    ['a text that is resolved twice', row(1, '<c r="A1" t="str"><v>&amp;lt;</v></c>')],
    ['an unknown element', row(1, '<c r="A1"><v>1</v><extLst/></c>')],
  ])('%s', async (_, rows) => {
    await expect(ours(makeXlsx(worksheet(rows)))).rejects.toThrow(Bail)
  })

  test('a text with runs behind it', async () => {
    const bytes = makeXlsx(worksheet(row(1, '<c t="s"><v>0</v></c>')), sharedTexts('<t>a</t><r><t>b</t></r>'))
    await expect(ours(bytes)).rejects.toThrow(Bail)
  })
})

describe('tells what a person would not see', () => {
  test('formulas without a value, and a pivot table', async () => {
    const rows = row(1, '<c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>1</v></c>')
    const more = [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        data: relationships(relationship(1, 'pivotTable', '../pivotTables/pivotTable1.xml')),
      },
    ]
    const [grid] = await ours(makeXlsx(worksheet(rows), undefined, { more }))
    expect(grid?.notes).toEqual({ pivot: true, formulasWithoutValue: 1 })
  })
})
