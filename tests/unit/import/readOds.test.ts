import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CellObject, utils, write } from 'xlsx'
import { FileFault } from '../../../electron/core/import/readWorkbook/fileFault.ts'
import { readOds } from '../../../electron/core/import/readWorkbook/ods/readOds.ts'
import { readWithLibrary } from '../../../electron/core/import/readWorkbook/spreadsheetLibrary.ts'
import { Bail } from '../../../electron/core/import/readWorkbook/xlsx/bail.ts'
import { readZipDirectory } from '../../../electron/core/import/readWorkbook/zip/zipDirectory.ts'
import type { SheetGrid } from '../../../shared/domain/grid.ts'
import { makeOds, odsNumber, odsRow, odsSheet, odsText } from '../../support/makeOds.ts'

const read = (bytes: Buffer, previewRows?: number): Promise<readonly SheetGrid[]> =>
  readOds(bytes, readZipDirectory(bytes), previewRows === undefined ? {} : { previewRows })

const cellsOf = async (rows: string, styles?: string): Promise<unknown[]> => {
  const [sheet] = await read(makeOds({ sheets: odsSheet(rows), ...(styles ? { styles } : {}) }))
  return sheet?.rows.map(({ number, cells }) => [number, ...cells]) ?? []
}

const empty = (count: number): string => `<table:table-cell table:number-columns-repeated="${count}"/>`

describe('gives cell for cell what the library gives', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...'abcÆøå é€–\t 12<>&"\'_x') }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ t: fc.constant('n' as const), v: fc.integer({ min: 61, max: 80_000 }), z: fc.constant('d/m/yyyy') }),
    fc.record({ t: fc.constant('n' as const), v: fc.double({ min: 0, max: 1, noNaN: true }), z: fc.constant('0.00%') }),
  )
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 12 })

  test('on random workbooks', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const book = utils.book_new()
        for (const [index, data] of [first, second].entries()) {
          utils.book_append_sheet(book, utils.aoa_to_sheet(data as CellObject[][]), `Ark ${index} æ`)
        }
        const bytes: Buffer = write(book, { type: 'buffer', bookType: 'ods' })
        expect(await read(bytes)).toEqual(readWithLibrary(bytes))
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    [
      'paragraphs',
      odsRow('<table:table-cell office:value-type="string"><text:p>a</text:p><text:p>b</text:p></table:table-cell>'),
    ],
    [
      'an empty paragraph',
      odsRow(
        '<table:table-cell office:value-type="string"><text:p>a</text:p><text:p/><text:p>b</text:p></table:table-cell>',
      ),
    ],
    ['blanks', odsRow(odsText('  a   b<text:s text:c="3"/>c<text:s/>d<text:tab/>e<text:line-break/>f '))],
    [
      'spans and links',
      odsRow(odsText('x<text:span text:style-name="T1">y</text:span><text:a xlink:href="http://z">z</text:a>')),
    ],
    ['references', odsRow(odsText('&lt;b&gt; &amp; &#230; &quot;'))],
    [
      'a date with a time',
      odsRow(
        '<table:table-cell office:value-type="date" office:date-value="2013-05-03T12:30:15"><text:p>x</text:p></table:table-cell>',
      ),
    ],
    [
      'a day before March 1900',
      odsRow(
        '<table:table-cell office:value-type="date" office:date-value="1900-02-10"><text:p>x</text:p></table:table-cell>',
      ),
    ],
    [
      'a time of day',
      odsRow(
        '<table:table-cell office:value-type="time" office:time-value="PT11H42M05S"><text:p>x</text:p></table:table-cell>',
      ),
    ],
    [
      'percentage and currency',
      odsRow(
        '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell><table:table-cell office:value-type="currency" office:currency="DKK" office:value="-12.5"><text:p>x</text:p></table:table-cell>',
      ),
    ],
    [
      'a remark beside the value',
      odsRow(
        '<table:table-cell office:value-type="string"><office:annotation><dc:creator>Navn</dc:creator><text:p>remark</text:p></office:annotation><text:p>value</text:p></table:table-cell>',
      ),
    ],
    [
      'covered cells',
      odsRow(
        `${odsText('a', ' table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"/>${odsText('d')}`,
      ),
    ],
    [
      'repeated cells and rows',
      odsRow(odsNumber(7, ' table:number-columns-repeated="3"'), ' table:number-rows-repeated="4"') +
        odsRow(odsText('after')),
    ],
    [
      'empty repetitions to the end',
      odsRow(odsText('a')) + odsRow(empty(16_384), ' table:number-rows-repeated="1048575"'),
    ],
  ])('in %s', async (_, markup) => {
    const bytes = makeOds({ sheets: odsSheet(markup) })
    const own = await read(bytes)
    expect(own).toEqual(readWithLibrary(bytes))
    expect(own[0]?.rows.length).toBeGreaterThan(0)
  })
})

describe('where the library loses something', () => {
  test('a value without a shown text is kept', async () => {
    expect(await cellsOf(odsRow('<table:table-cell office:value-type="float" office:value="5"/>'))).toEqual([[1, 5]])
    expect(
      await cellsOf(odsRow('<table:table-cell office:value-type="string" office:string-value="x &amp; y"/>')),
    ).toEqual([[1, 'x & y']])
  })

  test('a picture in a cell does not take its text away', async () => {
    const picture = '<draw:frame><draw:text-box><text:p>in the picture</text:p></draw:text-box></draw:frame>'
    const cell = `<table:table-cell office:value-type="string"><text:p>value</text:p>${picture}</table:table-cell>`
    expect(await cellsOf(odsRow(cell + odsText('next')))).toEqual([[1, 'value', 'next']])
  })

  test('an error is told from a text, and a number that is none from a number', async () => {
    const failed =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    expect(await cellsOf(odsRow(failed + odsNumber('1e400') + odsNumber('x')))).toEqual([
      [1, { error: '#DIV/0!' }, { error: '#NUM!' }, { error: '#NUM!' }],
    ])
  })

  test('a number whose style shows a day is one', async () => {
    const styles =
      '<number:date-style style:name="N1"><number:day/><number:text>-</number:text><number:month/></number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'
    expect(await cellsOf(odsRow(odsNumber(41_397, ' table:style-name="ce1"')), styles)).toEqual([
      [1, { serial: 41_397 }],
    ])
  })
})

describe('what a person would not see at once', () => {
  test('hidden sheets, hidden and filtered rows, formulas without a value and pivot tables are noted', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const hidden = odsSheet(odsRow(odsText('a')), 'Skjult &amp; gemt', ' table:style-name="ta1"')
    const rows =
      odsRow(odsText('a')) +
      odsRow(odsText('b'), ' table:visibility="filter" table:number-rows-repeated="2"') +
      odsRow(odsText('c'), ' table:visibility="collapse"') +
      odsRow(`${odsText('d')}<table:table-cell table:formula="of:=[.A1]"/>`)
    const pivot =
      '<table:data-pilot-tables><table:data-pilot-table table:name="P" table:target-range-address="$\'Ark 2\'.A1:\'Ark 2\'.C9"/></table:data-pilot-tables>'
    const sheets = hidden + odsSheet(rows) + odsSheet(odsRow(odsText('sum')), 'Ark 2') + pivot
    const read_ = await read(makeOds({ sheets, styles }))
    expect(read_.map(({ name, notes }) => [name, notes])).toEqual([
      ['Skjult & gemt', { hidden: true }],
      ['Ark1', { hiddenRows: 3, formulasWithoutValue: 1 }],
      ['Ark 2', { pivot: true }],
    ])
  })

  test('days counted from 1904 are said to be', async () => {
    const settings =
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'
    const day =
      '<table:table-cell office:value-type="date" office:date-value="2013-05-03"><text:p>x</text:p></table:table-cell>'
    const bytes = makeOds({ sheets: settings + odsSheet(odsRow(day)) })
    expect(await read(bytes)).toEqual(readWithLibrary(bytes))
    expect((await read(bytes))[0]?.date1904).toBe(true)
  })
})

describe('limits', () => {
  test.each([
    ['rows', odsRow(odsText('x'), ' table:number-rows-repeated="1000000000000000"')],
    ['columns', odsRow(odsText('x', ' table:number-columns-repeated="1000000000000000"'))],
    ['cells', odsRow(odsText('x', ' table:number-columns-repeated="1024"'), ' table:number-rows-repeated="1048576"')],
  ])('a repetition of too many %s is refused at once', async (_, rows) => {
    await expect(read(makeOds({ sheets: odsSheet(rows) }))).rejects.toMatchObject({ verdict: 'too-large' })
  })

  test.each([
    ['<!DOCTYPE x [<!ENTITY e "y">]>', FileFault],
    ['<!-- remark -->', Bail],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', Bail],
  ])('%s before the content', async (prolog, kind) => {
    await expect(read(makeOds({ sheets: odsSheet(odsRow(odsText('x'))), prolog }))).rejects.toBeInstanceOf(kind)
  })

  test('a preview stops after its rows, sheet by sheet', async () => {
    const long = odsSheet(Array.from({ length: 40 }, (_, at) => odsRow(odsNumber(at))).join(''))
    const [first, second] = await read(makeOds({ sheets: long + odsSheet(odsRow(odsText('x')), 'B') }), 5)
    expect(first?.rows.length).toBe(5)
    expect(second?.rows.length).toBe(1)
  })

  test('cells divided between two chunks stay whole', async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => odsRow(odsText(`ærø ${at}`) + odsNumber(at)))
    expect(await cellsOf(rows.join(''))).toEqual(rows.map((_, at) => [at + 1, `ærø ${at}`, at]))
  })
})
