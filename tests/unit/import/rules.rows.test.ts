import { describe, expect, test } from 'vitest'
import { findNamed } from '../../../electron/core/import/codeLists.ts'
import { Fields, type FieldValue } from '../../../electron/core/import/fields.ts'
import { listRecords } from '../../../electron/core/import/records/listRecords.ts'
import type { RowRule } from '../../../electron/core/import/validate/rowRules.ts'
import { importRules, type RuleId } from '../../../shared/domain/importRules.ts'
import { parseContext } from '../../support/parseContext.ts'

const { codeLists, today } = parseContext()

const date = (day: string): FieldValue => ({ type: 'date', date: day })
const text = (words: string): FieldValue => ({ type: 'text', text: words })
const number = (units: number, scale = 0): FieldValue => ({ type: 'number', number: { units, scale } })
const person = (birth: string): FieldValue => ({ type: 'person', person: { key: 'k', birth, sex: 'girl' } })
const yes = (is: boolean): FieldValue => ({ type: 'yesNo', yes: is })

function code(list: string, name: string): FieldValue {
  const named = findNamed(codeLists[list] ?? fail(list), name)
  if (!named) return fail(name)
  const { entry, era } = named
  return {
    type: 'code',
    text: entry.code,
    group: entry.group ?? null,
    meaning: entry.meaning ?? null,
    ...(era.from === null && era.until === null ? {} : { era }),
    ...(entry.ages ? { ages: entry.ages } : {}),
  }
}

const fail = (what: string): never => {
  throw new Error(`No ${what}`)
}

type Values = Readonly<Record<string, FieldValue | null>>

/** What the rules of a record find in a row, and where. */
function found(table: keyof typeof listRecords, values: Values): (readonly [string, string, string | undefined])[] {
  const filled = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  const view = { fields: new Fields(new Map(filled)), today, at: (field: string) => ({ column: field }) }
  const rules: readonly RowRule[] = listRecords[table]?.rules ?? fail(table)
  return rules.flatMap((rule) => {
    const issue = rule(view)
    if (issue) expect(importRules[issue.rule as RuleId].severity).toBe(issue.severity)
    return issue ? [[issue.rule, issue.severity, issue.place.column] as const] : []
  })
}

const notification: Values = {
  cpr: person('2004-06-05'),
  receivedOn: date('2013-05-03'),
  firstActionOn: date('2013-05-04'),
  source: code('sources', 'Folkeskole'),
  reason: code('reasons', 'Skolefravær'),
  firstAction: code('firstActions', 'Hjemmebesøg'),
}

describe('notifications', () => {
  const of = (changes: Values) => found('notification', { ...notification, ...changes })

  test('a row in order is left in peace', () => expect(of({})).toEqual([]))

  test.each<[string, Values, string, string, string]>([
    ['DQ-01: no number, and born', { cpr: null }, 'required-missing', 'error', 'cpr'],
    [
      'DQ-02: tomorrow',
      { receivedOn: date('2014-02-02'), firstActionOn: null },
      'date-in-future',
      'query',
      'receivedOn',
    ],
    ['DQ-03: before birth', { cpr: person('2013-05-04') }, 'event-before-birth', 'error', 'receivedOn'],
    ['DQ-10: grown up', { cpr: person('1995-05-03') }, 'age-unlikely', 'query', 'cpr'],
    ['DQ-12: unborn with a number', { unborn: yes(true) }, 'unborn-with-cpr', 'query', 'cpr'],
    ['DQ-14: action first', { firstActionOn: date('2013-05-02') }, 'action-before-receipt', 'query', 'firstActionOn'],
  ])('%s', (_, changes, rule, severity, column) => expect(of(changes)).toEqual([[rule, severity, column]]))

  test('the day before the eighteenth birthday is a child', () => {
    expect(of({ cpr: person('1995-05-04') })).toEqual([])
  })

  test('DQ-09: a name of another law than the year of the row', () => {
    const [old, young] = ['§ 50', '§ 20'].map((law) =>
      code('firstActions', `Børnefaglig undersøgelse (${law}) iværksat`),
    )
    const in2023 = { receivedOn: date('2013-05-03') }
    expect(of({ ...in2023, firstAction: old ?? null })).toEqual([])
    expect(of({ ...in2023, firstAction: young ?? null })).toEqual([['code-not-begun', 'warning', 'firstAction']])
    const later = { cpr: person('2020-01-02'), receivedOn: date('2024-01-01'), firstActionOn: date('2024-01-01') }
    const future = ['date-in-future', 'query', 'receivedOn']
    expect(of({ ...later, firstAction: young ?? null })).toEqual([future])
    expect(of({ ...later, firstAction: old ?? null })).toEqual([future, ['code-ended', 'warning', 'firstAction']])
  })
})

describe('placements', () => {
  const placement: Values = {
    cpr: person('1996-03-01'),
    from: date('2010-01-01'),
    until: null,
    form: code('placementForms', 'Plejefamilie'),
    afterCare: code('afterCare', 'Nej'),
    startReason: code('placementStartReasons', 'Ny anbringelse'),
    endReason: null,
  }
  const of = (changes: Values) => found('placement', { ...placement, ...changes })
  const home = code('placementEndReasons', 'Hjemgivet')

  test('DQ-04: an end and its reason', () => {
    expect(of({})).toEqual([])
    expect(of({ until: date('2012-01-01'), endReason: home })).toEqual([])
    expect(of({ until: date('2012-01-01') })).toEqual([['end-without-reason', 'query', 'endReason']])
    expect(of({ endReason: home })).toEqual([['reason-without-end', 'query', 'until']])
    expect(of({ until: date('2009-12-31'), endReason: home })).toEqual([['end-before-start', 'error', 'until']])
  })

  test('DQ-10: the ages that a form is meant for', () => {
    const room = { form: code('placementForms', 'Eget værelse') }
    expect(of({ ...room, from: date('2011-02-28') })).toEqual([['age-outside-form', 'query', 'form']])
    expect(of({ ...room, from: date('2011-03-01') })).toEqual([])
    expect(of({ from: date('2014-03-01') })).toEqual([['age-outside-form', 'query', 'afterCare']])
  })

  test('DQ-10: after-care may begin as a placement of a child, and must end as one of a grown-up', () => {
    const care = {
      afterCare: code('afterCare', 'Ja, anbragt'),
      endReason: code('placementEndReasons', 'Efterværn ophørt'),
    }
    expect(of({ ...care, until: date('2014-03-01') })).toEqual([])
    expect(of({ ...care, until: date('2014-02-28') })).toEqual([['age-outside-form', 'query', 'afterCare']])
    const late = { cpr: person('1987-01-01'), endReason: null }
    expect(of({ ...care, ...late })).toEqual([['age-outside-form', 'query', 'afterCare']])
  })
})

test('assessments: DQ-03 and DQ-04', () => {
  const row = { cpr: person('2004-06-05'), decidedOn: date('2013-05-03'), team: code('teams', 'Børneteam') }
  expect(found('assessment', row)).toEqual([])
  expect(found('assessment', { ...row, finishedOn: date('2013-05-02') })).toEqual([
    ['end-before-start', 'error', 'finishedOn'],
  ])
})

test('rulings: DQ-09 on a body that was closed', () => {
  const row = { receivedOn: date('2013-12-31'), body: code('appealBodies', 'Det Sociale Nævn') }
  expect(found('appeal_ruling', row)).toEqual([])
  expect(found('appeal_ruling', { ...row, receivedOn: date('2014-01-01') })).toEqual([
    ['code-ended', 'warning', 'body'],
  ])
})

test('respite: DQ-11 from fifteen days a month', () => {
  const row = { cpr: person('2004-06-05'), from: date('2013-05-03') }
  expect(found('respite_enrolment', { ...row, packageDays: number(179) })).toEqual([])
  expect(found('respite_enrolment', { ...row, packageDays: number(180) })).toEqual([
    ['respite-days-many', 'info', 'packageDays'],
  ])
  expect(found('respite_elsewhere', { ...row, daysPerMonth: number(15) })).toEqual([
    ['respite-days-many', 'info', 'daysPerMonth'],
  ])
})

test('respite: DQ-10, rare before the third birthday', () => {
  const row = { cpr: person('2010-05-03'), packageDays: number(91) }
  expect(found('respite_enrolment', { ...row, from: date('2013-05-03') })).toEqual([])
  expect(found('respite_enrolment', { ...row, from: date('2013-05-02') })).toEqual([
    ['age-outside-form', 'query', 'from'],
  ])
})

test('respite: the capacity is places times days, in a calendar year', () => {
  const row = { year: text('2013'), places: number(7), daysInYear: number(365), capacityDays: number(2555) }
  expect(found('respite_capacity', row)).toEqual([])
  expect(found('respite_capacity', { ...row, capacityDays: number(2550) })).toEqual([
    ['capacity-differs', 'query', 'capacityDays'],
  ])
  expect(found('respite_capacity', { ...row, year: text('2012/13') })).toEqual([['period-invalid', 'error', 'year']])
})

test('key figures: DQ-23, a share of more than the whole', () => {
  const row = { name: text('Dagligrygere'), unit: text('procent'), value: number(1001, 1) }
  expect(found('key_figure', row)).toEqual([['share-above-hundred', 'warning', 'value']])
  expect(found('key_figure', { ...row, value: number(100) })).toEqual([])
  expect(found('key_figure', { ...row, unit: text('antal') })).toEqual([])
  expect(found('key_figure', { ...row, name: text('Stigning i underretninger') })).toEqual([])
})
