import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenText } from '../../../electron/core/report/workbook/brokenText.ts'
import { sheetContent } from '../../../electron/core/report/workbook/sheetContent.ts'
import { createSheetNames } from '../../../electron/core/report/workbook/sheetNames.ts'

describe('names of sheets', () => {
  test('are unique, short and without forbidden signs, whatever is wished for', () => {
    const wishes = fc.array(fc.string({ unit: fc.constantFrom(..."aAåÅ/\\?*[]:' 2."), maxLength: 45 }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(wishes, (wished) => {
        const nameOf = createSheetNames()
        const names = wished.map(nameOf)
        expect(new Set(names.map((name) => name.toLocaleLowerCase('da-DK'))).size).toBe(names.length)
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^ | $/)
        }
      }),
    )
  })

  test('stay what they are where nothing is against it', () => {
    const nameOf = createSheetNames()
    expect(['Tabel 2.1', 'Tabel 2.1', 'tabel 2.1'].map(nameOf)).toEqual(['Tabel 2.1', 'Tabel 2.1 (2)', 'tabel 2.1 (3)'])
  })
})

test('a broken text loses nothing, and no line is wider than asked but for a single long word', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'abæø1'), minLength: 1, maxLength: 12 }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (each, width) => {
      const lines = brokenText(each.join(' '), width)
      expect(lines.join(' ')).toBe(each.join(' '))
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true)
    }),
  )
})

test('a sheet has its headings last among the rows that stay in sight, and notes below the numbers', () => {
  const number = (value: number) => ({ number: value, format: '0' })
  const sheet = sheetContent({
    name: 'A',
    title: 'Titel',
    opening: ['Antal', { text: 'Til indhold', sheet: 'Indhold' }],
    headings: ['Måned', '2012', '2013'],
    rows: [
      ['Gruppe', null, null],
      ['januar', number(1), null],
      ['En meget lang betegnelse, der ikke kan stå på en linje i en kolonne af rimelig bredde', number(3), number(4)],
      ['I alt', number(4), number(4)],
    ],
    bold: [0, 3],
    closing: ['Kilde: her', `Note: ${'ord '.repeat(40).trim()}`],
  })
  expect(sheet.frozen).toEqual({ rows: 4, columns: 1 })
  expect(sheet.rows[3]).toEqual({
    cells: ['Måned', '2012', '2013'],
    dresses: ['heading', 'numberHeading', 'numberHeading'],
    lines: 1,
  })
  expect(sheet.rows.map(({ dresses }) => dresses[0])).toEqual([
    'bold',
    'plain',
    'linked',
    'heading',
    'bold',
    'plain',
    'broken',
    'bold',
    'plain',
    'plain',
    'plain',
    'plain',
    'plain',
  ])
  expect(sheet.rows[6]?.lines).toBe(2)
  expect(
    sheet.rows
      .slice(9)
      .map(({ cells }) => String(cells[0]))
      .every((text) => text.length <= 80),
  ).toBe(true)
})
