import { describe, expect, test } from 'vitest'
import { groupChanges } from '../../../../renderer/screens/report/changes/groupChanges.ts'
import { openPoints, remarksOf } from '../../../../renderer/screens/report/export/openPoints.ts'
import { acceptedOf, groupFindings, openIn } from '../../../../renderer/screens/report/findings/groupFindings.ts'
import { listItems } from '../../../../renderer/screens/report/reading/listItems.ts'
import { chapterMarks } from '../../../../renderer/screens/report/reading/readingMarks.ts'
import type { JudgedFinding } from '../../../../shared/contract/check.ts'
import type { ChangedNumber } from '../../../../shared/contract/report.ts'

const finding = (parts: Partial<JudgedFinding>): JudgedFinding => ({
  key: '0'.repeat(14),
  rule: 'number.differs',
  severity: 'error',
  place: { line: 1, column: 1, heading: '', sentence: '' },
  said: '12',
  evidence: { da: '', en: '' },
  proposal: { da: '', en: '' },
  accepted: null,
  at: { chapter: 'anbringelser', block: 3 },
  ...parts,
})
const change = (parts: Partial<ChangedNumber>): ChangedNumber => ({
  chapter: 'anbringelser',
  block: 3,
  metric: 'placements-count',
  dims: { year: 2013 },
  label: 'Anbringelser',
  before: '83',
  after: '84',
  difference: '+1',
  sentence: '',
  ...parts,
})

describe('marks in the margin', () => {
  test('stand at the block of their chapter; what is accepted, gone or elsewhere has none', () => {
    const marks = chapterMarks(
      'anbringelser',
      [
        finding({}),
        finding({ accepted: 'Foreløbigt' }),
        finding({ at: null }),
        finding({ at: { chapter: 'x', block: 3 } }),
      ],
      [change({}), change({ block: null }), change({ chapter: 'x' }), change({ block: 5 })],
    )
    expect([...marks].map(([block, own]) => [block, own.findings.length, own.changes.length])).toEqual([
      [3, 1, 1],
      [5, 0, 1],
    ])
    expect([...(marks.get(3)?.changed.keys() ?? [])]).toEqual(['placements-count {"year":2013}'])
  })
})

describe('findings', () => {
  const all = [
    finding({ severity: 'style' }),
    finding({ severity: 'error', accepted: 'Ja' }),
    finding({ severity: 'warning' }),
    finding({}),
  ]

  test('are grouped from the gravest, without those that are accepted', () => {
    expect(groupFindings(all).map(({ severity, findings }) => [severity, findings.length])).toEqual([
      ['error', 1],
      ['warning', 1],
      ['style', 1],
    ])
    expect(acceptedOf(all)).toHaveLength(1)
    expect(openIn(all, 'anbringelser')).toBe(3)
  })
})

describe('before publication', () => {
  const chapter = {
    key: 'a',
    number: '1',
    title: 'A',
    text: 'template',
    changed: 2,
    unwritten: 1,
    hidden: 0,
    findings: 1,
    drafted: true,
    problem: null,
    audience: null,
    left: null,
  } as const

  test('the open points are counted over the chapters; a chapter never accepted has no changes', () => {
    expect(openPoints([chapter, { ...chapter, changed: null, drafted: false }], [finding({})], ['x'])).toEqual({
      drafts: 1,
      changed: 2,
      unwritten: 2,
      findings: 1,
      remarks: 1,
    })
  })

  test('a remark that only repeats a count is not told twice', () => {
    const repeated = 'Kontrollen har ét fund, som ikke er rettet eller accepteret.'
    expect(remarksOf([repeated, 'Andet.'], [chapter], [finding({})], 'da')).toEqual(['Andet.'])
  })
})

test('points stand below the item before them', () => {
  const item = (text: string) => [{ type: 'text' as const, text }]
  const items = ['en', 'a', 'b', 'to'].map(item)
  expect(listItems({ items, nested: ['item', 'number', 'number', 'item'] })).toEqual([
    { inlines: item('en'), ordered: true, points: [item('a'), item('b')] },
    { inlines: item('to'), ordered: false, points: [] },
  ])
  expect(listItems({ items })).toHaveLength(4)
})

test('a number that changed in many places of a chapter is told once', () => {
  const [first, other] = groupChanges([change({}), change({ metric: 'x' }), change({ block: 9 })])
  expect([first?.first.block, first?.others.map(({ block }) => block), other?.others]).toEqual([3, [9], []])
})
