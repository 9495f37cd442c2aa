import { describe, expect, test } from 'vitest'
import { read } from 'xlsx'
import { writeWithLibrary } from '../../../../electron/core/import/readWorkbook/spreadsheetLibrary.ts'
import { readXlsx } from '../../../../electron/core/import/readWorkbook/xlsx/readXlsx.ts'
import { readZipDirectory } from '../../../../electron/core/import/readWorkbook/zip/zipDirectory.ts'

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20', '=-+@']
const bodies = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://127.0.0.1:9/?x="&A1,"klik")',
  'WEBSERVICE("http://127.0.0.1:9")',
  'DDE("cmd";"/C calc";"x")',
  'SUM(1;2)*cmd|\'/c calc\'!A0","";\n=1',
]
const payloads = starts.flatMap((start) => bodies.map((body) => start + body))

describe(`${payloads.length} texts that want to become formulas`, () => {
  const bytes = Buffer.from(
    writeWithLibrary(
      'Ark1',
      payloads.map((payload) => [payload, 'x', -5]),
    ),
  )

  test('are texts with an apostrophe before them for the library', () => {
    const sheet = read(bytes, { dense: true, cellFormula: true, cellHTML: false }).Sheets.Ark1
    const cells = sheet?.['!data']?.map((row) => row?.[0]) ?? []
    expect(cells).toHaveLength(payloads.length)
    for (const [at, cell] of cells.entries()) {
      expect(cell?.t).toBe('s')
      expect(cell?.f).toBeUndefined()
      expect(String(cell?.v)).toMatch(/^'/)
      expect(String(cell?.v).replaceAll('\r', '')).toBe(`'${payloads[at]}`.replaceAll('\r', ''))
    }
  })

  test('and for our own reader; negative numbers stay numbers', async () => {
    const [sheet] = await readXlsx(bytes, readZipDirectory(bytes))
    expect(sheet?.rows).toHaveLength(payloads.length)
    for (const { cells } of sheet?.rows ?? []) {
      expect(cells[0]).toMatch(/^'/)
      expect(cells.slice(1)).toEqual(['x', -5])
    }
  })

  test('so do the sheet’s name and texts that are harmless', async () => {
    const named = Buffer.from(writeWithLibrary('=1+1', [['a=b', '5-6', 'x@y.dk', '']]))
    const [sheet] = await readXlsx(named, readZipDirectory(named))
    expect(sheet?.rows[0]?.cells).toEqual(['a=b', '5-6', 'x@y.dk'])
  })
})
