import { describe, expect, test } from 'vitest'
import { monthName } from '../../../shared/danish.ts'
import type { CellValue } from '../../../shared/domain/grid.ts'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import { assessmentHeader, assessmentRow, assessmentRows, workbookOf } from '../../support/messy/grids.ts'
import { parse, questionsOf, storedRows } from '../../support/messy/parsed.ts'

type Rows = readonly (readonly CellValue[])[]
const file = '0'.repeat(64)
const rules = (parsed: ReturnType<typeof parse>): string[] => parsed.issues.map(({ rule }) => rule)

describe('several tables on one sheet', () => {
  const capacity: Rows = [
    ['År', 'Normering', 'Døgn i året', 'Kapacitet', 'Takst'],
    [2013, 7, 365, 2555, 1200],
    [2014, 7, 365, 2555, 1200],
  ]

  test('one under the other, each by its own profile and with its own name', () => {
    const parsed = parse(workbookOf({ Ark1: [assessmentHeader, ...assessmentRows(4), [], ['Kapacitet'], ...capacity] }))
    expect(parsed.sheets.map(({ name, profile }) => [name, profile?.id])).toEqual([
      ['Ark1', 'assessments'],
      ['Ark1 › tabel 2', 'respite-capacity'],
    ])
    expect(parsed.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 9, 10])
    expect(questionsOf(parsed)).toEqual([])
  })

  test('side by side, with a blank column in between', () => {
    const left = [assessmentHeader, ...assessmentRows(4)]
    const rows = left.map((row, index) => [...row, null, ...(capacity[index] ?? [])])
    const parsed = parse(workbookOf({ Ark1: [['To tabeller'], ...rows] }))
    expect(parsed.sheets.map(({ profile }) => profile?.id)).toEqual(['assessments', 'respite-capacity'])
    expect(parsed.rows).toHaveLength(6)
    expect(rules(parsed).filter((rule) => rule === 'column-not-used')).toEqual([])
  })

  test('a cell of a further table is corrected by its own row and column', () => {
    const book = workbookOf({ Ark1: [assessmentHeader, ...assessmentRows(2), [], ...capacity] })
    const corrections = [{ file, sheet: 'Ark1 › tabel 2', row: 6, at: 1, text: '9' }]
    const { rows } = parse(book, { ...noChoices, corrections })
    expect(rows.find(({ row }) => row === 6)?.values).toMatchObject({ places: 9 })
  })

  test('the same header again is a new page of the same table', () => {
    const parsed = parse(
      workbookOf({
        Ark1: [assessmentHeader, ...assessmentRows(3), assessmentHeader, assessmentRow(4), assessmentRow(5)],
      }),
    )
    expect(parsed.sheets).toHaveLength(1)
    expect(parsed.rows).toHaveLength(5)
    expect(rules(parsed)).toContain('row-not-data')
  })

  test('group headings, sums by label and sums by being nothing but numbers are told and not read', () => {
    const parsed = parse(
      workbookOf({
        Ark1: [
          assessmentHeader,
          ['Ishøj'],
          ...assessmentRows(2),
          ['I alt', null, null, 2],
          ['Vallensbæk'],
          ...assessmentRows(4).slice(2),
          [null, null, null, 2, 4],
          ['Note: foreløbige tal'],
        ],
      }),
    )
    expect(parsed.rows).toHaveLength(4)
    expect(parsed.sheets[0]?.parsed?.rejected).toEqual([])
    const told = parsed.issues.filter(({ rule }) => rule === 'row-not-data')
    expect(told.map(({ place }) => place.row)).toEqual([2, 5, 6, 9, 10])
  })
})

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1))

describe('wide matrices', () => {
  const block = (title: string, factor: number): Rows => [
    [title],
    ['Team', ...months, 'Gns.'],
    ['Børneteam', ...months.map((_, index) => (index + 1) * factor), 6.5 * factor],
    ['Ungeteam', ...months.map(() => factor), factor],
    ['I alt', ...months.map((_, index) => (index + 2) * factor)],
  ]
  const matrix: Rows = [...block('Antal sager', 10), [], ...block('Antal rådgivere', 1)]
  const turned: Rows = [10, 1].flatMap((factor) => [
    [factor === 10 ? 'Antal sager' : 'Antal rådgivere'],
    ['Måned', 'Børneteam', 'Ungeteam', 'I alt'],
    ...months.map((month, index) => [month, (index + 1) * factor, factor, (index + 2) * factor]),
    [],
  ])
  const caseload = (rows: Rows, sheet: string, choices?: ImportChoices) => parse(workbookOf({ [sheet]: rows }), choices)

  test('months across or months down give the same', () => {
    const across = caseload(matrix, 'Sagstal 2013')
    const down = caseload(turned, 'Sagstal 2013')
    expect(across.rows).toHaveLength(24)
    expect(storedRows(down.rows)).toEqual(storedRows(across.rows))
    expect([...questionsOf(across), ...questionsOf(down)]).toEqual([])
  })

  test('a year in the title of the block will do; without any it is asked for', () => {
    expect(caseload([['Sager pr. team 2012'], ...matrix], 'Ark1').rows[0]?.values.year).toBe(2012)
    const waiting = caseload(matrix, 'Ark1')
    expect(waiting.rows).toEqual([])
    expect(waiting.sheets[0]?.parsed?.questions).toMatchObject([{ kind: 'year', at: null, answer: null }])
    const answers = [{ file, sheet: 'Ark1', at: null, kind: 'year', value: '2013' }]
    expect(caseload(matrix, 'Ark1', { ...noChoices, answers }).rows[0]?.values.year).toBe(2013)
  })

  test('a month that is missing is to be mended in the file: there are no columns to choose', () => {
    const { problem } = caseload(
      matrix.map((row) => row.map((cell) => (cell === months[3] ? 'x' : cell))),
      'Sagstal 2013',
    )
    expect(problem).toMatchObject({ code: 'file.missing-column', da: expect.stringContaining('ret overskriften') })
    expect(problem?.da).not.toContain('Tilpas kolonner')
  })

  test('a printed sum that is not the sum of the teams is questioned', () => {
    const wrong = matrix.map((row, index) => (index === 4 ? ['I alt', 999, ...row.slice(2)] : row))
    expect(questionsOf(caseload(wrong, 'Sagstal 2013'))).toEqual(['total-differs januar'])
  })

  test('an unknown team is told once and can be mapped', () => {
    const renamed = matrix.map((row) => row.map((cell) => (cell === 'Ungeteam' ? 'Kreds Nord' : cell)))
    const parsed = caseload(renamed, 'Sagstal 2013')
    expect(parsed.issues.filter(({ rule }) => rule === 'unknown-code')).toHaveLength(1)
    expect(parsed.sheets[0]?.parsed?.unmapped).toMatchObject([{ target: 'teams', text: 'Kreds Nord', rows: 2 }])
    const values = [{ target: 'teams', text: 'Kreds Nord', value: 'Ungeteam' }]
    const mapped = caseload(renamed, 'Sagstal 2013', { ...noChoices, values })
    expect(storedRows(mapped.rows)).toEqual(storedRows(caseload(matrix, 'Sagstal 2013').rows))
  })
})

describe('budget tables', () => {
  const table = (head: readonly CellValue[], titles: Rows = []): Rows => [
    ...titles,
    head,
    ['Familiepleje', 100, 110, 10],
    ['Opholdssteder', 200, 190, -10],
    ['I alt', 300, 300, 0],
  ]
  const ledger = (rows: Rows, name = 'Ark1', choices?: ImportChoices) =>
    parse(workbookOf({ [name]: rows }, {}, 'budget.xlsx'), choices)

  test('the terms of the finance systems, the revised budget before the first', () => {
    const rows = table(['Funktion', 'Korrigeret budget', 'Forbrug', 'Afvigelse']).map((row, index) => [
      row[0] ?? null,
      index === 0 ? 'Oprindeligt budget' : 1,
      ...row.slice(1),
    ])
    const parsed = ledger([['Ishøj Kommune 2013'], ...rows])
    expect(parsed.rows.map(({ values }) => [values.label, values.budget_ore])).toEqual([
      ['Familiepleje', 10_000],
      ['Opholdssteder', 20_000],
      ['I alt', 30_000],
    ])
    expect(parsed.rows.at(-1)?.values).toMatchObject({ kind: 'subtotal', municipality: 'Ishøj', year: 2013 })
  })

  test('account numbers before the labels, and the year on a second line', () => {
    const rows = table(['Tekst', 'Budget', 'Regnskab', 'Afvigelse'], [['Ishøj Kommune']])
    const numbered = rows.map((row, index) => [index > 1 ? `5.28.2${index}` : null, ...row])
    const parsed = ledger([...numbered.slice(0, 2), [null, null, 2013, 2013, null], ...numbered.slice(2)])
    expect(parsed.rows.map(({ values }) => values.label)).toEqual(['Familiepleje', 'Opholdssteder', 'I alt'])
    expect(parsed.rows[0]?.values.year).toBe(2013)
  })

  test('the municipality may be named by the sheet', () => {
    expect(ledger(table(['Tekst', 'Budget 2013', 'Regnskab']), 'Vallensbæk').rows[0]?.values).toMatchObject({
      municipality: 'Vallensbæk',
    })
  })

  test('what nothing tells is asked for, and nothing is read until it is answered', () => {
    const rows = table(['Tekst', 'Budget', 'Regnskab'])
    const waiting = ledger(rows)
    expect(waiting.rows).toEqual([])
    const questions = waiting.sheets[0]?.parsed?.questions ?? []
    expect(questions.map(({ kind, answer }) => [kind, answer])).toEqual([
      ['municipality', null],
      ['year', null],
    ])
    expect(questions[0]?.options.length).toBeGreaterThanOrEqual(98)
    const answers = [
      { file, sheet: 'Ark1', at: null, kind: 'municipality', value: 'Ishøj' },
      { file, sheet: 'Ark1', at: null, kind: 'year', value: '2013' },
    ]
    const answered = ledger(rows, 'Ark1', { ...noChoices, answers })
    expect(answered.rows).toHaveLength(3)
    expect(answered.rows[0]?.values).toMatchObject({ municipality: 'Ishøj', year: 2013 })
  })

  test('a unit that a title, a head or a cell names is asked for; the answer scales amounts and what rounding may hide', () => {
    const head: readonly CellValue[] = ['Tekst', 'Budget', 'Regnskab', 'Afvigelse']
    const rows = (titles: Rows, heads: readonly CellValue[] = head): Rows => [
      ['Ishøj Kommune 2013'],
      ...titles,
      heads,
      ['Familiepleje', 100, 110, 10],
      ['Opholdssteder', 200, 190, -10],
      ['Rådgivning', 50, 50, 0],
      ['I alt', 351, 350, 0],
    ]
    const answers = [{ file, sheet: 'Ark1', at: null, kind: 'unit', value: 'thousand' }]
    for (const named of [
      rows([[null, null, 'Beløb i 1.000 kr.']]),
      rows([], ['Tekst', 'Budget (t.kr.)', 'Regnskab (t.kr.)', 'Afvigelse']),
      rows([], head).map((row) => row.map((cell) => (cell === 110 ? '110 t.kr.' : cell))),
    ]) {
      const waiting = ledger(named)
      expect(waiting.rows).toEqual([])
      expect(waiting.sheets[0]?.parsed?.questions.map(({ kind, answer }) => [kind, answer])).toEqual([['unit', null]])
      const answered = ledger(named, 'Ark1', { ...noChoices, answers })
      expect(answered.rows.map(({ values }) => [values.parent, values.budget_ore, values.accounts_ore])).toEqual([
        [4, 10_000_000, 11_000_000],
        [4, 20_000_000, 19_000_000],
        [4, 5_000_000, 5_000_000],
        [null, 35_100_000, 35_000_000],
      ])
      expect(rules(answered)).not.toContain('sum-unexplained')
      expect(rules(answered)).not.toContain('deviation-differs')
    }
    const inKroner = ledger(rows([]))
    expect(inKroner.rows.at(-1)?.values).toMatchObject({ budget_ore: 35_100 })
    expect(rules(inKroner)).toContain('sum-unexplained')
  })
})
