import { describe, expect, test } from 'vitest'
import { actionsFor, correctable, rowCount, rowsOf } from '../../../renderer/screens/import/findings/findingRemedies.ts'
import {
  countBySeverity,
  everyFinding,
  filterIssues,
  filters,
  groupIssues,
  groupText,
  type IssueGroup,
  keysOf,
  spotsOf,
} from '../../../renderer/screens/import/findings/groupIssues.ts'
import { correctionsOf, wrongCells } from '../../../renderer/screens/import/findings/wrongCells.ts'
import type { SheetPreview } from '../../../shared/contract/importing.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import { madeIssue } from '../../support/madePlan.ts'

const onlyGroup = (issues: readonly ImportIssue[]): IssueGroup => {
  const [group, ...more] = groupIssues(issues)
  if (!group || more.length > 0) throw new Error('Expected one group.')
  return group
}

describe('findings', () => {
  test('are grouped by cause, gravest first and then the most frequent, accepted ones last', () => {
    const groups = groupIssues([
      madeIssue('duplicate', 'query', 1),
      madeIssue('date-in-future', 'query', 2),
      madeIssue('date-in-future', 'query', 3),
      { ...madeIssue('date-invalid', 'error', 5), accepted: 'Aftalt' },
      madeIssue('number-invalid', 'error', 4),
    ])
    expect(groups.map(({ rule, issues }) => [rule, issues.length])).toEqual([
      ['number-invalid', 1],
      ['date-in-future', 2],
      ['duplicate', 1],
      ['date-invalid', 1],
    ])
  })

  test('are one group a column where the cause names it, and one for all columns where it does not', () => {
    const dates = ['Modtaget', 'Handlet'].map((column) => madeIssue('date-invalid', 'error', 5, column))
    const unused = ['Navn', 'Adresse'].map((column) => madeIssue('column-not-used', 'info', null, column))
    expect(groupIssues(dates).map(({ column }) => column)).toEqual(['Modtaget', 'Handlet'])
    expect(groupIssues(unused).map(({ column, issues }) => [column, issues.length])).toEqual([[null, 2]])
  })

  test('tell how many rows a cause concerns; a single one and an unknown rule speak for themselves', () => {
    const missing = [5, 6].map((row) => madeIssue('required-missing', 'error', row, 'Underretter'))
    expect(groupText(onlyGroup(missing), 'da')).toBe('2 rækker mangler »Underretter«')
    expect(groupText(onlyGroup(missing.slice(1)), 'en')).toBe('Finding: required-missing.')
    expect(groupText(onlyGroup([1, 2].map((row) => madeIssue('of-old', 'query', row))), 'da')).toBe('Fund: of-old.')
  })

  test('are named to the engine once for each sheet and column', () => {
    const other = madeIssue('column-not-used', 'info', null, 'Navn')
    const group = onlyGroup([
      madeIssue('column-not-used', 'info', null, 'Navn'),
      madeIssue('column-not-used', 'info', null, 'Adresse'),
      { ...other, place: { ...other.place, sheet: 'Andet' } },
      madeIssue('column-not-used', 'info', null, 'Navn'),
    ])
    expect(keysOf(group, 'hash').map(({ file, sheet, column }) => [file, sheet, column])).toEqual([
      ['hash', 'Underretninger', 'Navn'],
      ['hash', 'Underretninger', 'Adresse'],
      ['hash', 'Andet', 'Navn'],
    ])
  })

  test('with the same words in the same column are one spot', () => {
    const spots = spotsOf([
      ...[5, 6, 9].map((row) => madeIssue('date-invalid', 'error', row, 'Dato')),
      madeIssue('date-invalid', 'error', 7, 'Navn'),
    ])
    expect(spots.map(({ first, rows }) => [first.place.column, rows])).toEqual([
      ['Dato', [5, 6, 9]],
      ['Navn', [7]],
    ])
  })

  test('are narrowed by kind and by words of the text, the column or the sheet', () => {
    const issues = [madeIssue('date-invalid', 'error', 5, 'Modtaget'), madeIssue('duplicate', 'query', 6)]
    const rules = (text: string) => filterIssues(issues, { severity: null, text }, 'da').map(({ rule }) => rule)
    expect(rules('modtaget')).toEqual(['date-invalid'])
    expect(rules(' DUPLICATE ')).toEqual(['duplicate'])
    expect(rules('underretninger')).toHaveLength(2)
    expect(filterIssues(issues, { severity: 'query', text: '' }, 'da')).toEqual([issues[1]])
    expect(filters(everyFinding)).toBe(false)
    expect(filters({ severity: null, text: ' x' })).toBe(true)
    expect(countBySeverity(issues)).toEqual({ error: 1, warning: 0, query: 1, info: 0 })
  })

  test('that are accepted are neither counted nor looked for by kind', () => {
    const issues = [{ ...madeIssue('duplicate', 'query', 6), accepted: 'Aftalt' }]
    expect(countBySeverity(issues).query).toBe(0)
    expect(filterIssues(issues, { severity: 'query', text: '' }, 'da')).toEqual([])
    expect(filterIssues(issues, everyFinding, 'da')).toEqual(issues)
  })

  test('that stand for many more count as many', () => {
    const more = { ...madeIssue('required-missing', 'error', null, 'Dato'), count: 37 }
    const group = onlyGroup([madeIssue('required-missing', 'error', 5, 'Dato'), more])
    expect(groupText(group, 'da')).toBe('38 rækker mangler »Dato«')
    expect(countBySeverity(group.issues).error).toBe(38)
  })
})

describe('what can be done', () => {
  const at = (row: number): ImportIssue => ({ ...madeIssue('date-invalid', 'error', row, 'Dato'), at: 3 })

  test('about an error is to correct it: its rows are left out already', () => {
    expect(actionsFor(onlyGroup([at(5)]))).toEqual({ correct: true, map: false, accept: false, leaveOut: false })
  })

  test('about a question is to accept it or to leave its rows out', () => {
    const group = onlyGroup([madeIssue('duplicate', 'query', 5)])
    expect(actionsFor(group)).toMatchObject({ accept: true, leaveOut: true, correct: false })
  })

  test('about a question without rows is only to accept it', () => {
    const group = onlyGroup([madeIssue('rows-missing', 'query', null)])
    expect(actionsFor(group)).toMatchObject({ accept: true, leaveOut: false })
  })

  test('about a printed sum is not to leave it out: the lines stay what they are', () => {
    const group = onlyGroup([madeIssue('total-differs', 'query', 12, 'Budget')])
    expect(actionsFor(group)).toMatchObject({ accept: true, leaveOut: false })
  })

  test('about what is accepted is nothing more', () => {
    const group = onlyGroup([{ ...at(5), severity: 'query', accepted: 'Aftalt' }])
    expect(Object.values(actionsFor(group))).toEqual([false, false, false, false])
  })

  test('concerns each cell once', () => {
    expect(correctable(onlyGroup([at(5), at(5), at(6), madeIssue('date-invalid', 'error', 7, 'Dato')]))).toEqual([
      { sheet: 'Underretninger', row: 5, at: 3 },
      { sheet: 'Underretninger', row: 6, at: 3 },
    ])
  })
})

describe('the rows of a group', () => {
  test('can be named one by one, each once and in order', () => {
    const group = onlyGroup([
      madeIssue('duplicate', 'query', 9),
      madeIssue('duplicate', 'query', 5),
      madeIssue('duplicate', 'query', 9),
      madeIssue('duplicate', 'query', null),
    ])
    expect(rowsOf(group, 'hash').map(({ row, sheet }) => [row, sheet])).toEqual([
      [5, 'Underretninger'],
      [9, 'Underretninger'],
    ])
  })

  test('are counted once each, with those that are not listed', () => {
    const more = { ...madeIssue('duplicate', 'query', null), count: 37 }
    const rows = [5, 9, 9].map((row) => madeIssue('duplicate', 'query', row))
    expect(rowCount(onlyGroup(rows))).toBe(2)
    expect(rowCount(onlyGroup([...rows, more]))).toBe(39)
    expect(rowCount(onlyGroup([{ ...madeIssue('rows-missing', 'query', null), count: 4 }]))).toBe(0)
  })
})

describe('cells to correct', () => {
  const sheet: SheetPreview = {
    sheet: 'Ark1',
    notes: {},
    more: false,
    rows: [
      { number: 5, cells: ['', '31-02-2013'] },
      { number: 6, cells: ['', '31-02-2013'] },
      { number: 7, cells: ['', '••••••-••••'] },
      { number: 8, cells: ['', '••••••-••••'] },
      { number: 9, cells: [''] },
    ],
  }
  const cells = [5, 6, 7, 8, 9].map((row) => ({ sheet: 'Ark1', row, at: 1 }))

  test('are put together by what stands in them, but never where that is blotted out', () => {
    expect(wrongCells(cells, [sheet], true).map(({ text, rows }) => [text, rows])).toEqual([
      ['31-02-2013', [5, 6]],
      ['••••••-••••', [7]],
      ['••••••-••••', [8]],
      ['', [9]],
    ])
  })

  test('are corrected one by one where that is wanted', () => {
    expect(wrongCells(cells, [sheet], false)).toHaveLength(5)
  })

  test('become one correction a row, and those that nobody touched stay', () => {
    const [first, ...others] = wrongCells(cells, [sheet], true)
    if (!first) throw new Error('Expected a cell.')
    expect(correctionsOf('hash', [first, ...others], new Map([[first.id, ' 28-02-2013 ']]))).toEqual(
      [5, 6].map((row) => ({ file: 'hash', sheet: 'Ark1', row, at: 1, text: '28-02-2013' })),
    )
  })
})
