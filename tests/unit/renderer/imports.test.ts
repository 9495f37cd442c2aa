import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { commitLabel } from '../../../renderer/screens/import/commitLabel.ts'
import { deliveredFiles } from '../../../renderer/screens/import/expectedFiles.ts'
import { groupIssues, spotsOf } from '../../../renderer/screens/import/groupIssues.ts'
import { da } from '../../../renderer/texts/da.ts'
import { formatNumber } from '../../../shared/danish.ts'
import type { ImportBatch, ImportIssue, ImportPlan, PlannedFile, RowCounts } from '../../../shared/domain/importing.ts'
import { fraction } from '../../../shared/quantities.ts'

const counts = (parts: Partial<RowCounts>): RowCounts => ({
  read: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  questioned: 0,
  ...parts,
})

const file = (profile: string, label: string, problem: PlannedFile['problem'] = null): PlannedFile => ({
  fileName: `${profile}.xlsx`,
  sha256: profile,
  issues: [],
  importedBefore: null,
  problem,
  sheets: [
    { sheet: 'Ark1', profile, profileLabel: { da: label, en: label }, years: null, counts: counts({}) },
    { sheet: 'Forklaring', profile: null, profileLabel: null, years: null, counts: counts({}) },
  ],
})

const plan = (files: readonly PlannedFile[], total: Partial<RowCounts>): ImportPlan => ({
  id: '1',
  createdAt: '2014-01-20',
  files,
  counts: counts(total),
  committable: true,
})

const label = (of: ImportPlan) =>
  commitLabel(
    of,
    i18next.t,
    (texts) => texts.da,
    (value) => formatNumber(fraction(value)),
  )

beforeAll(() =>
  i18next.init({ lng: 'da', resources: { da: { translation: da } }, interpolation: { escapeValue: false } }),
)

describe('the button that commits', () => {
  test('names what one kind of file brings', () => {
    expect(label(plan([file('notifications', 'Underretninger')], { new: 1500, changed: 7, unchanged: 3 }))).toBe(
      'Indlæs 1.507 underretninger',
    )
  })

  test('counts rows and files where they are of several kinds', () => {
    const files = [file('notifications', 'Underretninger'), file('placements', 'Anbringelser')]
    expect(label(plan(files, { new: 2312 }))).toBe('Indlæs 2.312 rækker fra 2 filer')
  })

  test('does not count files that are refused', () => {
    const problem = { code: 'file.empty', da: 'Filen er tom.', en: 'The file is empty.', retry: false } as const
    const files = [
      file('notifications', 'Underretninger'),
      file('placements', 'Anbringelser'),
      file('population', 'Folketal', problem),
    ]
    expect(label(plan(files, { new: 10 }))).toBe('Indlæs 10 rækker fra 2 filer')
  })
})

describe('findings', () => {
  const issue = (rule: string, severity: ImportIssue['severity'], row: number): ImportIssue => ({
    rule,
    severity,
    da: rule,
    en: rule,
    place: { row },
  })

  test('are grouped by cause, gravest first and then the most frequent', () => {
    const groups = groupIssues([
      issue('odd', 'query', 1),
      issue('late', 'query', 2),
      issue('late', 'query', 3),
      issue('date', 'error', 4),
    ])
    expect(groups.map(({ rule, issues }) => [rule, issues.length])).toEqual([
      ['date', 1],
      ['late', 2],
      ['odd', 1],
    ])
  })

  test('tells rows with the same words in the same column as one spot', () => {
    const place = { file: 'a.xlsx', sheet: 'Ark1', column: 'Dato' }
    const at = (row: number, column = 'Dato'): ImportIssue => ({
      ...issue('late', 'query', row),
      place: { ...place, row, column },
    })
    const spots = spotsOf([at(5), at(6), at(9), at(7, 'Navn')])
    expect(spots.map(({ first, rows }) => [first.place.column, rows])).toEqual([
      ['Dato', [5, 6, 9]],
      ['Navn', [7]],
    ])
  })
})

describe('the checklist of files', () => {
  const batch = (profiles: readonly string[], undoneAt: string | null = null): ImportBatch => ({
    id: 1,
    fileName: 'fil.xlsx',
    sha256: '',
    committedAt: '2014-01-20',
    undoneAt,
    profiles,
    counts: counts({}),
    undoable: true,
  })

  test('ticks what a batch in force has delivered', () => {
    expect([...deliveredFiles([batch(['notifications']), batch(['placements'], '2014-01-21')])]).toEqual([
      'notifications',
    ])
  })

  test('ticks a file of several parts only when all have come', () => {
    expect(deliveredFiles([batch(['respite-enrolments', 'respite-elsewhere'])]).has('respite')).toBe(false)
    expect(
      deliveredFiles([batch(['respite-enrolments', 'respite-elsewhere']), batch(['respite-capacity'])]).has('respite'),
    ).toBe(true)
  })
})
