import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SSF, utils, type WorkSheet, write } from 'xlsx'
import { FileFault } from '../../../electron/core/import/readWorkbook/fileFault.ts'
import { readWithLibrary } from '../../../electron/core/import/readWorkbook/spreadsheetLibrary.ts'
import { Bail } from '../../../electron/core/import/readWorkbook/xlsx/bail.ts'
import { isDateFormat } from '../../../electron/core/import/readWorkbook/xlsx/dateFormats.ts'
import { numberIn } from '../../../electron/core/import/readWorkbook/xlsx/numberIn.ts'
import { readXlsx } from '../../../electron/core/import/readWorkbook/xlsx/readXlsx.ts'
import { unpackWhole } from '../../../electron/core/import/readWorkbook/zip/unpack.ts'
import { readZipDirectory } from '../../../electron/core/import/readWorkbook/zip/zipDirectory.ts'
import type { CellValue, SheetGrid } from '../../../shared/domain/grid.ts'
import { mainNamespace, makeXlsx, relationship, relationships, sharedTexts, worksheet } from '../../support/makeXlsx.ts'
import { makeZip } from '../../support/makeZip.ts'
import { samplesFolder } from '../../support/sampleProject.ts'

type Options = Parameters<typeof readXlsx>[2]

const ours = (bytes: Buffer, options?: Options): Promise<readonly SheetGrid[]> =>
  readXlsx(bytes, readZipDirectory(bytes), options)

const cellsOf = async (bytes: Buffer): Promise<readonly (readonly CellValue[])[]> =>
  (await ours(bytes))[0]?.rows.map(({ cells }) => cells) ?? []

const theirs = (bytes: Buffer): readonly SheetGrid[] => readWithLibrary(bytes)

/** The library does not tell of pivot tables and of formulas without a value. */
const comparable = (grids: readonly SheetGrid[]): unknown =>
  grids.map(({ name, date1904, rows, notes }) => ({
    name,
    date1904,
    rows,
    hidden: notes?.hidden ?? false,
    hiddenRows: notes?.hiddenRows ?? 0,
  }))

async function expectSame(bytes: Buffer, read: readonly SheetGrid[] | null = null): Promise<void> {
  expect(comparable(read ?? (await ours(bytes)))).toEqual(comparable(theirs(bytes)))
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`
const text = (content: string): string => `<t>${content}</t>`

/** As ClosedXML writes: every element with a namespace prefix. */
const prefixed = (part: string): string =>
  part.replace(mainNamespace, mainNamespace.replace('xmlns', 'xmlns:x')).replace(/<(\/?)(?=[a-z])/gi, '<$1x:')

describe('reads cell for cell what the library reads', () => {
  test.each(readdirSync(samplesFolder).filter((name) => name.endsWith('.xlsx')))('from %s', async (name) => {
    await expectSame(readFileSync(join(samplesFolder, name)))
  })

  const cell = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      ' ',
      'a\nb',
      'a\r\nb',
      '_x000D_',
      '_x0041_',
      '&amp;',
      '<b>',
      ']]>',
      'æøå',
      '😀',
      "'=1",
      '\t',
      '=A1',
    ),
    fc.constantFrom<{ t: 'e'; v: number }>({ t: 'e', v: 42 }, { t: 'e', v: 7 }, { t: 'e', v: 0 }),
    fc.record({
      t: fc.constant('n' as const),
      v: fc.double({ min: 0, max: 60_000 }),
      z: fc.constantFrom('d-m-yy', 'hh:mm', '0.00', '#,##0 "kr."', '[Red]0', 'm/d/yy'),
    }),
  )
  const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })

  test('from what the library writes, with and without shared texts, packed and stored', async () => {
    const check = async (rows: CellLike[][], bookSST: boolean, compression: boolean): Promise<void> => {
      const book = utils.book_new()
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Ark æ & ø')
      const bytes: Buffer = write(book, { type: 'buffer', bookType: 'xlsx', bookSST, compression })
      const read = await ours(bytes).catch((thrown) => {
        if (!(thrown instanceof Bail)) throw thrown
        left += 1
      })
      if (read) await expectSame(bytes, read)
    }
    let left = 0
    type CellLike = typeof cell extends fc.Arbitrary<infer Value> ? Value : never
    await fc.assert(fc.asyncProperty(grid, fc.boolean(), fc.boolean(), check), { numRuns: 400 })
    // A text like "&amp;lt;" outside the shared ones is the library's business; it must stay the exception.
    expect(left).toBeLessThan(100)
  })

  test('from several sheets, one hidden, one very hidden, with days counted from 1904 and hidden rows', async () => {
    const book = utils.book_new()
    for (const name of ['A', 'B', 'C']) {
      const sheet: WorkSheet = utils.aoa_to_sheet([[name, 1], ['x'], [{ t: 'n', v: 3, z: 'd-m-yyyy' }], []])
      sheet['!rows'] = [{}, { hidden: true }, { hidden: name === 'B' }, { hidden: true }]
      utils.book_append_sheet(book, sheet, name)
    }
    book.Workbook = {
      Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }],
      WBProps: { date1904: true },
    }
    const bytes: Buffer = write(book, { type: 'buffer', bookType: 'xlsx' })
    await expectSame(bytes)
    expect((await ours(bytes)).map(({ notes }) => notes)).toEqual([
      { hiddenRows: 1 },
      { hidden: true, hiddenRows: 2 },
      { hidden: true, hiddenRows: 1 },
    ])
  })

  test.each([
    ['no references at all', row(2, '<c><v>1</v></c><c/><c t="str"><v>b</v></c>')],
    ['rows without numbers', '<row><c r="B1"><v>1</v></c></row><row/><row><c><v>2</v></c></row>'],
    ['single quotes and blanks in tags', "<row r='1' ><c  r='A1'\n s='1' ><v>41397</v></c></row>"],
    ['blanks and line breaks between elements', '\r\n <row r="1">\n  <c r="A1">\n   <v>1</v>\n  </c>\n </row>\n'],
    [
      'empty rows and cells',
      '<row r="1"/><row r="2"></row><row r="3"><c r="A3" s="1"/><c r="B3"><v/></c><c r="C3"><v></v></c></row>',
    ],
    ['far columns', row(1_048_576, '<c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c>')],
    [
      'formulas with values',
      row(
        1,
        '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c><c r="B1" t="str"><f t="shared" si="0"/><v>a&amp;b</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c>',
      ),
    ],
    ['formulas without values', row(1, '<c r="A1"><f>1+1</f></c><c r="B1"><f/></c><c r="C1"><v>1</v></c>')],
    [
      'errors',
      row(1, '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="e"><v>#I/T</v></c>'),
    ],
    ['Booleans', row(1, '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c>')],
    [
      'days, hours and amounts',
      row(
        1,
        '<c r="A1" s="1"><v>41397</v></c><c r="B1" s="2"><v>41397.5</v></c><c r="C1" s="3"><v>1.5</v></c><c r="D1" s="4"><v>0.5</v></c><c r="E1" s="99"><v>2</v></c>',
      ),
    ],
    [
      'numbers of every form',
      row(
        1,
        '<c r="A1"><v>-1.50</v></c><c r="B1"><v>1.2E-3</v></c><c r="C1"><v>1e+20</v></c><c r="D1"><v>0.1000000000000000055</v></c><c r="E1"><v>.5</v></c><c r="F1"><v>5.</v></c><c r="G1"><v> 7 </v></c><c r="H1"><v>+8</v></c><c r="I1"><v>-0</v></c>',
      ),
    ],
    [
      'inline texts',
      row(
        1,
        '<c r="A1" t="inlineStr"><is><t>æ &lt;b&gt;</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><b/><sz val="9"/></rPr><t>to </t></r><r><t xml:space="preserve">dele</t></r></is></c><c r="C1" t="inlineStr"><is/></c><c r="D1" t="inlineStr"><is><t/></is></c>',
      ),
    ],
    [
      'numeric references and control characters',
      row(1, '<c r="A1" t="inlineStr"><is><t>&#230;&#xF8;_x000A_&quot;&apos;&e;</t></is></c>'),
    ],
    ['other attributes', row(1, '<c r="A1" cm="1" vm="2" ph="1" foo="r=&quot;Z9&quot;"><v>1</v></c>')],
    ['an attribute with a greater-than sign', '<row r="1" foo="a&gt;b"><c r="A1"><v>1</v></c></row>'],
  ])('with %s', async (_, rows) => {
    await expectSame(makeXlsx(worksheet(rows)))
  })

  const indexed = (count: number): string =>
    worksheet(row(1, Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('')))

  test.each([
    [
      'plain',
      [text('a'), text(' b '), text('&amp;'), '<t xml:space="preserve">  c</t>', text(''), '<t/>', '', text('ø')],
    ],
    ['rich', ['<r><t>a</t></r><r><rPr><b/><color rgb="FF0000"/></rPr><t> b</t></r>', '<r><t/></r><r><t>c</t></r>']],
    [
      'with readings',
      [
        '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
        '<r><t>大</t></r><r><t>阪</t></r><rPh sb="0" eb="2"><t>オオサカ</t></rPh>',
      ],
    ],
    ['with line breaks', [text('a\nb'), text('a\r\nb'), text('a_x000D_\nb'), text('_x0041_x0042_')]],
    ['blank', [text(' '), text('\n\t'), text('\u00a0')]],
  ])('from shared texts that are %s', async (_, items) => {
    await expectSame(makeXlsx(indexed(items.length), sharedTexts(...items)))
  })

  test('with a namespace prefix, as ClosedXML writes it', async () => {
    const rows = `${row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>i</t></r></is></c><c r="C1"><f>1</f><v>2</v></c>')}<row r="2"/>`
    const bytes = makeXlsx(prefixed(worksheet(rows)), prefixed(sharedTexts(text('a'), '<r><t>b</t></r>')))
    await expectSame(bytes)
    expect(await cellsOf(bytes)).toEqual([['a', 'i', 2]])
  })

  test('without shared texts, without styles, and with a sheet that has no rows', async () => {
    const bare = makeXlsx(worksheet(row(1, '<c r="A1" s="1"><v>1</v></c>')), undefined, {
      styles: `<styleSheet ${mainNamespace}/>`,
    })
    await expectSame(bare)
    await expectSame(makeXlsx(`<worksheet ${mainNamespace}><sheetData/></worksheet>`))
    await expectSame(makeXlsx(`<worksheet ${mainNamespace}></worksheet>`))
  })

  test('numbers', () => {
    const spelled = (digits: string): number => numberIn(Buffer.from(`<${digits}<`), 1, digits.length + 1)
    const check = (number: number): void => {
      expect(spelled(String(number))).toBe(Number(String(number)))
    }
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), check), { numRuns: 3_000 })
    fc.assert(fc.property(fc.maxSafeInteger(), check))
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(30), fc.integer({ min: -40, max: 40 }), (digits, point, power) => {
        const plain = String(Math.abs(digits)).padStart(point + 1, '0')
        const written = `${plain.slice(0, plain.length - point)}.${plain.slice(plain.length - point)}E${power}`
        expect(spelled(written)).toBe(Number(written))
      }),
      { numRuns: 3_000 },
    )
    for (const none of ['', '-', '.', '1,5', 'NaN', '1e', '1e+', '--1', '1.2.3', '0x10', '1 2', 'Infinity'])
      expect(spelled(none)).toBeNaN()
  })

  test('formats of days', () => {
    const part = fc.constantFrom(
      ...'dmyhseDMYHSEbBgGaA0#?.,%E+-_*@()"\\[]/:; 123kr'.split(''),
      'General',
      '[Red]',
      '[h]',
      '[$-406]',
      'AM/PM',
      'a/p',
      '"dage"',
      'd\\-m',
      '0\\-0',
      '[mm]',
      '上午/下午',
      'general',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const format = parts.join('')
        expect([format, isDateFormat(format)]).toEqual([format, SSF.is_date(format)])
      }),
      { numRuns: 5_000 },
    )
  })
})

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

describe('refuses', () => {
  test.each([
    ['a column beyond the last', worksheet(row(1, '<c r="XFE1"><v>1</v></c>')), 'damaged'],
    ['a column far beyond the last', worksheet(row(1, '<c r="ZZZZZZ1"><v>1</v></c>')), 'damaged'],
    ['a row beyond the last', worksheet('<row r="1048577"/>'), 'damaged'],
    ['a row far beyond the last', worksheet('<row r="4294967295"/>'), 'damaged'],
    ['a cell in a row far beyond the last', worksheet('<row><c r="A4294967295"><v>1</v></c></row>'), 'damaged'],
    ['a shared text that is not there', worksheet(row(1, '<c t="s"><v>3</v></c>')), 'damaged'],
    ['rows that stop half-way', worksheet(row(1, '<c><v>1</v></c>')).replace(/<\/row>.*/, ''), 'damaged'],
    ['a sheet that stops between rows', worksheet(row(1, '<c><v>1</v></c>')).replace(/<\/sheetData>.*/, ''), 'damaged'],
    [
      'a document type definition',
      worksheet('').replace('<worksheet', '<!DOCTYPE x [<!ENTITY e "e">]><worksheet'),
      'unsafe',
    ],
    [
      'an encoding that nobody knows',
      worksheet('').replace('UTF-8', 'klingon').replace('<sheetData>', '<sheetData> '),
      'damaged',
    ],
    ['a text too long for a cell', worksheet(row(1, `<c t="str"><v>${'x'.repeat(32_768)}</v></c>`)), 'long-text'],
  ])('%s', async (_, sheet, verdict) => {
    const thrown = await ours(makeXlsx(sheet)).catch((error) => error)
    expect(thrown).toBeInstanceOf(FileFault)
    expect(thrown).toMatchObject({ verdict })
  })

  test('a row that never ends, long before it is whole', async () => {
    const endless = `${worksheet('').split('</sheetData>')[0]}<row r="1">${'<c><v>1</v></c>'.repeat(1_000_000)}`
    await expect(ours(makeXlsx(endless))).rejects.toMatchObject({ verdict: 'damaged' })
    const spaces = `${worksheet('').split('</sheetData>')[0]}<row r="1"><c t="str"><v>${'æ'.repeat(20_000_000)}`
    await expect(ours(makeXlsx(spaces))).rejects.toMatchObject({ verdict: 'too-large' })
  })
})

describe('whatever is changed in a part', () => {
  const sheet = worksheet(
    `<row r="1" spans="1:5"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41397</v></c><c r="C1"><v>-12.5</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="C2" t="str"><f>A1</f><v>x</v></c></row>`,
  )
  const texts = sharedTexts('<r><rPr><b/></rPr><t>tre</t></r><r><t>fire</t></r>')
  const change = fc.record({
    at: fc.nat(),
    cut: fc.nat(6),
    put: fc.array(fc.constantFrom(...'<>/"\' =&;!-rcvtsx1B\n\0'.split('')), { maxLength: 2 }),
  })

  test('it is read, or left to the library, or refused, and takes no time', async () => {
    const changed = (part: string, { at, cut, put }: { at: number; cut: number; put: string[] }): string => {
      const place = 60 + (at % (part.length - 60))
      return part.slice(0, place) + put.join('') + part.slice(place + cut)
    }
    const outcomes = { read: 0, left: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async (each, inSheet) => {
        const bytes = makeXlsx(inSheet ? changed(sheet, each) : sheet, inSheet ? texts : changed(texts, each))
        const thrown: unknown = await ours(bytes).then(
          () => null,
          (error) => error,
        )
        if (thrown === null) outcomes.read += 1
        else if (thrown instanceof Bail) outcomes.left += 1
        else if (thrown instanceof FileFault) outcomes.refused += 1
        else throw thrown
      }),
      { numRuns: 600, seed: 2013, interruptAfterTimeLimit: 30_000 },
    )
    expect(Object.values(outcomes).every((count) => count > 30)).toBe(true)
  })

  test.each([
    ['a cell that ends twice', sheet.replace('</c>', '</c></c>')],
    ['a value that is not ended', sheet.replace('</v>', '</ >')],
    ['rows that end as something else', sheet.replace('</sheetData>', '</worksheet>')],
    ['a beginning that is broken', sheet.replace('<sheetData>', '<<sheetData>')],
  ])('%s is refused, and no row is lost without a word', async (_, broken) => {
    await expect(ours(makeXlsx(broken, texts))).rejects.toMatchObject({ verdict: 'damaged' })
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

  test('a row of 16,384 cells, and a million empty rows with a style', async () => {
    const wide = row(1, Array.from({ length: 16_384 }, (_, index) => `<c><v>${index}</v></c>`).join(''))
    expect((await cellsOf(makeXlsx(worksheet(wide))))[0]).toHaveLength(16_384)
    const empty = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}" s="1" customFormat="1"/>`)
    const last = row(1_000_001, '<c><v>1</v></c>')
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
  const { PartScanner } = await import('../../../electron/core/import/readWorkbook/xlsx/partScanner.ts')
  const { SheetScanner } = await import('../../../electron/core/import/readWorkbook/xlsx/sheetScanner.ts')
  const { CellContent } = await import('../../../electron/core/import/readWorkbook/xlsx/cellContent.ts')
  const { readSharedStrings } = await import('../../../electron/core/import/readWorkbook/xlsx/sharedStrings.ts')
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
