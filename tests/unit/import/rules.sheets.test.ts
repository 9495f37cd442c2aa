import { describe, expect, test } from 'vitest'
import type { TableName } from '../../../electron/core/database/dataTables.ts'
import type { ParsedRow } from '../../../electron/core/import/parsedSheet.ts'
import { createSheetRules } from '../../../electron/core/import/validate/sheet/sheetRules.ts'
import { importRules, type RuleId } from '../../../shared/domain/importRules.ts'
import { parseContext } from '../../support/parseContext.ts'

const { codeLists } = parseContext()
type Values = ParsedRow['values']

/** What the rules of a table say about rows, which begin in row 2. */
function told(table: TableName, rows: readonly Values[], name = 'Ark') {
  const rules = createSheetRules(table, { file: 'f.xlsx', sheet: name, titles: [], codeLists })
  for (const [at, values] of rows.entries())
    for (const rule of rules) rule.see({ row: at + 2, values, questioned: false })
  return rules.flatMap((rule) => rule.findings())
}

function found(table: TableName, rows: readonly Values[], name?: string) {
  return told(table, rows, name).map(({ rule, severity, place }) => {
    expect(importRules[rule as RuleId].severity).toBe(severity)
    return place.row === undefined ? rule : [rule, place.row]
  })
}

const two = (value: number): string => String(value).padStart(2, '0')
const sources = codeLists.sources?.codes.map(({ code }) => code) ?? []
const reasons = codeLists.reasons?.codes.map(({ code }) => code) ?? []
const actions = codeLists.firstActions?.codes.map(({ code }) => code) ?? []

/** So many notifications in each month of 2013, all different. */
const notifications = (perMonth: readonly number[]): Values[] =>
  perMonth.flatMap((count, month) =>
    Array.from({ length: count }, (_, at) => ({
      case_number: `2013-${month}-${at}`,
      child: `child-${month}-${at}`,
      received_on: `2013-${two(month + 1)}-${two((at % 28) + 1)}`,
      first_action_on: `2013-${two(month + 1)}-${two((at % 28) + 1)}`,
      source: sources[at % sources.length] ?? '',
      reason: reasons[at % reasons.length] ?? '',
      first_action: actions[at % actions.length] ?? '',
    })),
  )
const year = Array.from({ length: 12 }, () => 20)

describe('notifications', () => {
  test('an ordinary year is left in peace', () => expect(found('notification', notifications(year))).toEqual([]))

  test('DQ-17: the same child, day and notifier', () => {
    const rows = notifications(year)
    const [first = {}] = rows
    expect(found('notification', [...rows, { ...first, case_number: 'x' }])).toEqual([['near-duplicate', 242]])
    expect(found('notification', [...rows, first])).toEqual([])
    expect(found('notification', [...rows, { ...first, case_number: 'x', source: 'Anonym' }])).toEqual([])
    expect(found('notification', [...rows, { ...first, child: null }, { ...first, child: null }])).toEqual([])
  })

  test('DQ-18: a month without rows, a month far from the others', () => {
    expect(found('notification', notifications(year.with(3, 0)))).toEqual(['month-empty'])
    expect(found('notification', notifications(year.with(3, 2)))).toEqual(['month-unusual'])
    expect(found('notification', notifications(year.with(3, 14)))).toEqual([])
    expect(found('notification', notifications([1, 0, 1, 2, 0, 1, 1]))).toEqual([])
    expect(told('notification', notifications(year.with(3, 0)))[0]?.da).toContain('april 2013')
  })

  test('DQ-18: one wrong year does not make a thousand empty months', () => {
    const [first = {}] = notifications(year)
    expect(found('notification', [...notifications(year), { ...first, received_on: '1013-01-01' }])).toEqual([
      'actions-after-day',
    ])
  })

  test('DQ-13: more than two in a hundred unknown', () => {
    const rows = notifications(year)
    const unknown = (count: number) => rows.map((row, at) => (at < count ? { ...row, source: 'Ukendt' } : row))
    expect(found('notification', unknown(4))).toEqual([])
    expect(found('notification', unknown(5))).toEqual(['many-unknown'])
    expect(told('notification', unknown(5))[0]?.da).toContain('5 af 240 rækker har ukendt underretter')
  })

  test('DQ-16: nearly all rows of one code', () => {
    const rows = notifications(year)
    const same = (count: number) => rows.map((row, at) => (at < count ? { ...row, reason: 'Andet' } : row))
    expect(found('notification', same(200))).toEqual([])
    expect(found('notification', same(220))).toEqual(['codes-few'])
  })

  test('DQ-14: actions more than a day later are told once', () => {
    const rows = notifications(year).map((row, at) => (at < 3 ? { ...row, first_action_on: '2013-02-01' } : row))
    expect(told('notification', rows).map(({ rule, severity, da }) => [rule, severity, da.slice(0, 18)])).toEqual([
      ['actions-after-day', 'info', 'I 3 af 240 rækker '],
    ])
  })

  test('DQ-25: a sheet named after another year', () => {
    expect(found('notification', notifications(year), 'Underretninger 2012')).toEqual(['year-differs'])
    expect(found('notification', notifications(year), '2011-2013')).toEqual([])
  })
})

describe('placements', () => {
  const placement = (child: string, from: string, until: string | null, more: Values = {}): Values => ({
    child,
    form: 'Plejefamilie',
    from_date: from,
    until_date: until,
    start_reason: 'Ny anbringelse',
    end_reason: until === null ? null : 'Skift af anbringelsessted',
    after_care: 'none',
    ...more,
  })

  test('DQ-05: overlaps and two open placements; the day of a move may stand twice', () => {
    const first = placement('a', '2012-01-01', '2013-06-01')
    expect(found('placement', [first, placement('a', '2013-06-01', null)])).toEqual([])
    expect(found('placement', [first, placement('a', '2013-05-31', null)])).toEqual([['placements-overlap', 3]])
    expect(found('placement', [first, placement('b', '2013-05-31', null)])).toEqual([])
    const open = [placement('a', '2013-01-01', null), placement('a', '2012-01-01', null)]
    expect(found('placement', open)).toEqual([['placements-open-twice', 2]])
    expect(told('placement', open)[0]?.da).toContain('række 3')
  })

  test('a contact person is no placement and may go on beside one', () => {
    const contact = placement('a', '2013-01-01', null, { after_care: 'contact-person' })
    expect(found('placement', [placement('a', '2012-01-01', null), contact])).toEqual([])
  })

  test('DQ-06: a move after the case was closed', () => {
    const ended = placement('a', '2012-01-01', '2012-06-01', { end_reason: 'Hjemgivet' })
    const move = { start_reason: 'Skift af anbringelsessted' }
    expect(found('placement', [ended, placement('a', '2013-01-01', null, move)])).toEqual([['activity-after-end', 3]])
    expect(found('placement', [ended, placement('a', '2012-06-20', null, move)])).toEqual([])
    expect(found('placement', [ended, placement('a', '2013-01-01', null)])).toEqual([])
  })
})

test('assessments: DQ-15, four months by the calendar', () => {
  const row = (decided: string, finished: string | null): Values => ({ decided_on: decided, finished_on: finished })
  expect(found('assessment', [row('2012-10-31', '2013-02-28'), row('2013-03-01', '2013-07-01')])).toEqual([])
  expect(found('assessment', [row('2013-05-03', null)])).toEqual([])
  const late = [row('2012-10-31', '2013-03-01'), row('2013-09-01', '2014-01-02'), row('2013-03-01', '2013-07-01')]
  expect(told('assessment', late)).toMatchObject([{ rule: 'assessments-late', severity: 'info' }])
  expect(told('assessment', late)[0]?.da).toContain('2 af 3')
})

describe('printed budgets', () => {
  const line = (label: string, budget: number | null, accounts: number | null, parent = 9): Values => ({
    label,
    kind: 'line',
    parent,
    budget_ore: budget,
    accounts_ore: accounts,
  })

  test('DQ-21: only one side', () => {
    expect(found('ledger_row', [line('A', 0, 5), line('B', null, 5), line('C', 5, null), line('D', 5, 0)])).toEqual([
      ['budget-missing', 2],
      ['budget-missing', 3],
      ['accounts-missing', 4],
      ['accounts-missing', 5],
    ])
    expect(found('ledger_row', [line('A', 0, 0), line('B', null, null), line('C', 5, 7)])).toEqual([])
  })

  test('DQ-22: unexpected signs', () => {
    expect(found('ledger_row', [line('Eget værelse', 5, -1), line('Refusion', -5, 1)])).toEqual([
      ['sign-unusual', 2],
      ['sign-unusual', 3],
    ])
    expect(found('ledger_row', [line('Egen betaling', -5, -1)])).toEqual([])
  })

  test('DQ-20: a refund of another share than budgeted, of the costs above it', () => {
    const costs = [line('Merudgifter', 3_635_430, 2_612_282), line('Tabt arbejdsfortjeneste', 4_655_090, 3_829_829)]
    const refund = line('Refusion af § 41 og § 43', -4_145_260, -2_681_000)
    expect(found('ledger_row', [...costs, refund])).toEqual([['refund-share', 4]])
    expect(told('ledger_row', [...costs, refund])[0]?.da).toContain('41,6')
    expect(found('ledger_row', [...costs, line('Refusion', -4_145_260, -3_000_000)])).toEqual([])
    // A refund beyond the costs above it is for other costs, and a line of another sum is no cost of it.
    expect(found('ledger_row', [line('Kursus', 43, 27), line('Refusion', -988, -500)])).toEqual([])
    expect(found('ledger_row', [line('Kursus', 4000, 3000, 1), line('Refusion', -988, -500)])).toEqual([])
  })
})

describe('population', () => {
  const ages = (total: number, persons: readonly number[]): Values[] => [
    { municipality: 'Ishøj', year: 2013, age: null, open_ended: 0, persons: total },
    ...persons.map((count, age) => ({
      municipality: 'Ishøj',
      year: 2013,
      age,
      open_ended: age === persons.length - 1 ? 1 : 0,
      persons: count,
    })),
  ]

  test('DQ-19: all ages beside their total', () => {
    expect(found('population', ages(60, [10, 20, 30]))).toEqual([])
    expect(found('population', ages(61, [10, 20, 30]))).toEqual([['total-differs', 2]])
    expect(found('population', ages(61, [10, 20, 30]).toSpliced(2, 1))).toEqual([])
  })

  test('DQ-24: a part larger than the whole', () => {
    expect(found('population', ages(25, [10, 20, 30]))).toEqual([['part-above-whole', 5]])
  })
})

test('key figures: DQ-23, classes that nearly make a hundred', () => {
  const classes = (...values: string[]): Values[] =>
    values.map((value) => ({ chapter: 'Profil', name: 'Søvn', period: '2013', unit: 'procent', value }))
  expect(found('key_figure', classes('33', '33', '34'))).toEqual([])
  expect(found('key_figure', classes('33', '33', '33'))).toEqual([])
  expect(found('key_figure', classes('33', '33', '31'))).toEqual([['classes-not-hundred', 2]])
  expect(found('key_figure', classes('33.3', '33.3', '33.3'))).toEqual([])
  expect(found('key_figure', classes('33', '20', '7'))).toEqual([])
})
