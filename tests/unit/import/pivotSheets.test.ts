import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { utils, write } from 'xlsx'
import { readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import { biff, f64, makeXls, u16, workbookStream } from '../../support/makeXls.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const notesOf = async (name: string, bytes: Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return (await readWorkbook(path)).sheets.map((sheet) => [sheet.name, sheet.notes?.pivot ?? false])
}

test('a pivot table of an .xls file is noted on its own sheet only', async () => {
  const cell = biff(0x0203, u16(0, 0, 0), f64(1))
  const pivot = biff(0x00b0, u16(0, 5, 0, 2, 1, 1, 1, 0), Buffer.alloc(28))
  const stream = workbookStream(
    [],
    [
      { name: 'Data', records: [cell] },
      { name: 'Oversigt', records: [cell, pivot] },
    ],
  )
  expect(await notesOf('pivot.xls', makeXls(stream))).toEqual([
    ['Data', false],
    ['Oversigt', true],
  ])
})

test('a pivot table of an .xlsb file is noted on its own sheet only', async () => {
  const book = utils.book_new()
  for (const name of ['Data', 'Oversigt æøå']) utils.book_append_sheet(book, utils.aoa_to_sheet([['a', 1]]), name)
  const parts = unzipSync(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsb' })))
  const relationship =
    '<Relationship Id="rId1" Target="../pivotTables/pivotTable1.bin" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable"/>'
  parts['xl/worksheets/_rels/sheet2.bin.rels'] = strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
  )
  expect(await notesOf('pivot.xlsb', zipSync(parts))).toEqual([
    ['Data', false],
    ['Oversigt æøå', true],
  ])
})
