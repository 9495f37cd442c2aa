import { expect, test } from 'vitest'
import { columnNotes } from '../../../../renderer/screens/report/reading/columnNotes.ts'
import type { PlacedNote } from '../../../../shared/report/reportModel.ts'
import { twoLevelTable } from '../../../paper/structuredReport.ts'

const note = (number: string, place: PlacedNote['place']): PlacedNote => ({
  place,
  footnote: { type: 'footnote', text: number, note: [] },
})

test('the note of a heading over several columns stands at each of them, before their own', () => {
  const table = twoLevelTable(4, 2)
  const notes = [
    note('1', { in: 'title' }),
    note('2', { in: 'span', index: 2 }),
    note('3', { in: 'head', index: 0 }),
    note('4', { in: 'head', index: 4 }),
    note('5', { in: 'cell', row: 0, column: 1 }),
  ]
  expect(table.heads?.[2]).toMatchObject({ heading: 'Vallensbæk og omegnskommunerne', span: 2 })
  expect(columnNotes(table, notes)).toEqual([
    [{ number: '3', again: false }],
    [],
    [],
    [{ number: '2', again: false }],
    [
      { number: '2', again: true },
      { number: '4', again: false },
    ],
    [],
    [],
  ])
})

test('a table with one level of headings has only their own, and one without notes none', () => {
  const { heads: _, ...table } = twoLevelTable(4, 2)
  expect(columnNotes(table, [note('1', { in: 'head', index: 1 })])[1]).toEqual([{ number: '1', again: false }])
  expect(columnNotes(table, undefined).flat()).toEqual([])
})
