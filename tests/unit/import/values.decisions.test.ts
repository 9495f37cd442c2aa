import { describe, expect, test } from 'vitest'
import { numberTraits } from '../../../electron/core/import/cells/numberEvidence.ts'
import type { ListColumn } from '../../../electron/core/import/profileSchema.ts'
import { decideColumns } from '../../../electron/core/import/validate/decide/decideColumns.ts'
import { decideDash } from '../../../electron/core/import/validate/decide/decideDash.ts'
import { decideDateOrder } from '../../../electron/core/import/validate/decide/decideDateOrder.ts'
import { decideNumberStyle, styleBy } from '../../../electron/core/import/validate/decide/decideNumberStyle.ts'
import { decideSign } from '../../../electron/core/import/validate/decide/decideSign.ts'
import { decideUnit, namesUnit } from '../../../electron/core/import/validate/decide/decideUnit.ts'
import { decideYearPair } from '../../../electron/core/import/validate/decide/decideYearPair.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'

const ask = (answer: string | null = null) => ({
  place: { file: 'f.csv', sheet: 'Ark', column: 'Takst' },
  at: 3,
  answer,
})

describe('how numbers are written', () => {
  test('evidence decides, and nobody is asked', () => {
    expect(decideNumberStyle(['1.234', '0,5'], ask())).toEqual({ value: 'danish', question: null, issues: [] })
    expect(decideNumberStyle(['1,234', '0.5'], ask())).toEqual({ value: 'english', question: null, issues: [] })
    expect(decideNumberStyle(['12', '7'], ask())).toEqual({ value: 'danish', question: null, issues: [] })
  })

  test('a mere likeness is read the Danish way, and told', () => {
    const { value, question, issues } = decideNumberStyle(['3.273', '12'], ask())
    expect(value).toBe('danish')
    expect(question).toMatchObject({
      kind: 'numberStyle',
      sheet: 'Ark',
      at: 3,
      column: 'Takst',
      answer: 'danish',
      answeredByPerson: false,
    })
    expect(issues).toMatchObject([{ rule: 'number-ambiguous', severity: 'query' }])
  })

  test('an answer settles it, and is no news any more', () => {
    expect(decideNumberStyle(['3.273'], ask('english'))).toMatchObject({
      value: 'english',
      question: { answer: 'english', answeredByPerson: true },
      issues: [],
    })
    expect(decideNumberStyle(['3.273'], ask('fransk')).value).toBe('danish')
  })

  test('a conflict waits, and so does likeness among English columns', () => {
    expect(decideNumberStyle(['1.234,5', '1,234.5'], ask())).toMatchObject({ value: null, question: { answer: null } })
    expect(styleBy('ambiguous', ask(), 'english')).toMatchObject({ value: null, question: { answer: null } })
    expect(styleBy('ambiguous', ask(), 'danish').value).toBe('danish')
  })
})

describe('what comes first in dates', () => {
  test('days above twelve decide', () => {
    expect(decideDateOrder(['31/12/2013', '01/02/2013'], ask())).toEqual({
      value: 'dayFirst',
      question: null,
      issues: [],
    })
    expect(decideDateOrder(['01-02-2013'], ask()).question).toBeNull()
  })

  test('strokes alone are read day first, and told', () => {
    expect(decideDateOrder(['01/02/2013'], ask())).toMatchObject({
      value: 'dayFirst',
      question: { kind: 'dateOrder', answer: 'dayFirst', answeredByPerson: false },
      issues: [{ rule: 'date-order-assumed' }],
    })
  })

  test.each([[['12/31/2013']], [['12/31/2013', '31/12/2013']]])('%j waits for an answer', (texts) => {
    expect(decideDateOrder(texts, ask())).toMatchObject({ value: null, question: { answer: null } })
    expect(decideDateOrder(texts, ask('monthFirst')).value).toBe('monthFirst')
  })
})

describe('a period such as 2011-12', () => {
  test("is what the column's other periods are, and nobody is asked", () => {
    expect(decideYearPair(['2010', '2013'], ask())).toEqual({ value: 'schoolYear', question: null, issues: [] })
    expect(decideYearPair(['2011-12', '2012-13'], ask())).toEqual({ value: 'schoolYear', question: null, issues: [] })
    expect(decideYearPair(['2011-12', '2012/13'], ask()).question).toBeNull()
    expect(decideYearPair(['2011-12', '2011-05'], ask())).toEqual({ value: 'month', question: null, issues: [] })
  })

  test('is a school year where nothing tells, and that is told', () => {
    expect(decideYearPair(['2011-12', '2010'], ask())).toMatchObject({
      value: 'schoolYear',
      question: { kind: 'period', answer: 'schoolYear', answeredByPerson: false },
      issues: [{ rule: 'period-assumed' }],
    })
    expect(decideYearPair(['2011-12'], ask('month'))).toMatchObject({ value: 'month', issues: [] })
  })

  test('waits for an answer where the column has both', () => {
    expect(decideYearPair(['2011-12', '2012-13', '2011-05'], ask()).question).toMatchObject({ answer: null })
  })
})

test('a lone dash means what the source usually means by it, until somebody says otherwise', () => {
  expect(decideDash(['1', '2'], ask(), 'empty')).toEqual({ value: 'empty', question: null, issues: [] })
  expect(decideDash(['1', '–'], ask(), 'empty')).toMatchObject({ value: 'empty', question: { answer: 'empty' } })
  expect(decideDash(['-'], ask('zero'), 'empty').value).toBe('zero')
})

describe('units', () => {
  test.each(['Budget (1.000 kr.)', 'i 1000 kr', 'Beløb i t.kr.', 'Tkr.', 'mio. kr.', 'Regnskab, mio kr', 'tusind kr.'])(
    '%s names a unit',
    (heading) => expect(namesUnit(heading)).toBe(true),
  )
  test.each([
    'Takst pr. døgn (kr.)',
    'Udgifter pr. 1.000 borgere',
    'Budget kr.',
    'Kroner pr. 1.000 indbyggere',
    '21.000 kr.',
  ])('%s names none', (heading) => expect(namesUnit(heading)).toBe(false))

  test('a unit is always asked about and never applied unasked', () => {
    expect(decideUnit(numberTraits(['12', '1.234']), ['Takst (kr.)'], ask())).toEqual({
      value: 'one',
      question: null,
      issues: [],
    })
    expect(decideUnit(numberTraits(['12']), ['Takst (1.000 kr.)'], ask())).toMatchObject({
      value: null,
      question: { kind: 'unit' },
    })
    expect(decideUnit(numberTraits(['1,2 mio. kr.']), [], ask())).toMatchObject({ value: null })
    expect(decideUnit(numberTraits(['12']), ['Takst (1.000 kr.)'], ask('thousand')).value).toBe('thousand')
  })
})

test('debit and credit count where nine in ten amounts are marked; else a person says', () => {
  const marked = ['1 K', '2 D', '3 K', '4 D', '5 K', '6 D', '7 K', '8 D', '9 K']
  expect(decideSign(numberTraits(['1', '2']), ask()).value).toBe('none')
  expect(decideSign(numberTraits([...marked, '10']), ask())).toEqual({ value: 'credit', question: null, issues: [] })
  expect(decideSign(numberTraits(['1 K', '2']), ask())).toMatchObject({
    value: null,
    question: { kind: 'sign', answer: null },
  })
  expect(decideSign(numberTraits(['1 K', '2']), ask('ignored')).value).toBe('ignored')
})

const column = (field: string, type: ListColumn['type']): ListColumn => ({
  field,
  headers: [field],
  type,
  required: true,
  filled: false,
})
const counted = (...texts: string[]): ReadonlyMap<string, number> => new Map(texts.map((text) => [text, 1]))

test('the columns of a sheet are decided together, with the answers that were given', () => {
  const columns = [
    { column: column('value', 'decimal'), at: 0, label: 'Værdi', texts: counted('0.5', '1,234.5') },
    { column: column('rate', 'money'), at: 1, label: 'Takst', texts: counted('3.273', '..') },
    { column: column('from', 'date'), at: 2, label: 'Fra', texts: counted('12/31/2013') },
    { column: column('note', 'text'), at: 3, label: 'Note', texts: counted('1.234') },
  ]
  const sheet = { file: 'f.csv', sheet: 'Ark', columns, titles: [] }
  const open = decideColumns({ ...sheet, choices: noChoices })
  expect(open.questions.map(({ kind, at, answer }) => [kind, at, answer])).toEqual([
    ['numberStyle', 1, null],
    ['dateOrder', 2, null],
  ])
  const answers = [
    { file: 'x', sheet: 'Ark', at: 1, kind: 'numberStyle', value: 'english' },
    { file: 'x', sheet: 'Ark', at: 2, kind: 'dateOrder', value: 'monthFirst' },
  ]
  const settled = decideColumns({ ...sheet, choices: { ...noChoices, answers } })
  expect(settled.questions.every((question) => question.answeredByPerson)).toBe(true)
  expect(settled.readings.get(0)?.style).toBe('english')
  expect(settled.readings.get(1)?.style).toBe('english')
  expect(settled.readings.get(2)?.dateOrder).toBe('monthFirst')
  expect(settled.readings.has(3)).toBe(false)
})

describe('columns in the same doubt', () => {
  const dates = (...all: (readonly [at: number, ...texts: string[]])[]) =>
    all.map(([at, ...texts]) => ({
      column: column(`d${at}`, 'date'),
      at,
      label: `Dato ${at}`,
      texts: counted(...texts),
    }))
  const american = dates([1, '12/31/2013'], [2, '01/02/2013'], [5, '31/12/2013'])
  const decide = (columns: typeof american, ...given: readonly (readonly [at: number | null, value: string])[]) =>
    decideColumns({
      file: 'f.csv',
      sheet: 'Ark',
      titles: [],
      columns,
      choices: {
        ...noChoices,
        answers: given.map(([at, value]) => ({ file: 'x', sheet: 'Ark', at, kind: 'dateOrder', value })),
      },
    })
  const asked = ({ questions }: ReturnType<typeof decide>) => questions.map(({ at, answer }) => [at, answer])
  const orders = ({ readings }: ReturnType<typeof decide>) => [1, 2, 5].map((at) => readings.get(at)?.dateOrder)

  test('are asked about once, by their names', () => {
    const open = decide(american)
    expect(asked(open)).toEqual([[null, null]])
    expect(open.issues).toEqual([])
    expect(open.questions[0]).toMatchObject({
      column: null,
      answeredByPerson: false,
      da: 'Hvad står først i datoerne? Det gælder kolonnerne »Dato 1« og »Dato 2«.',
      en: 'What comes first in the dates? This concerns the columns “Dato 1” and “Dato 2”.',
    })
  })

  test('take one answer, which leaves the columns without a doubt alone', () => {
    const settled = decide(american, [null, 'monthFirst'])
    expect(asked(settled)).toEqual([[null, 'monthFirst']])
    expect(settled.questions[0]?.answeredByPerson).toBe(true)
    expect(orders(settled)).toEqual(['monthFirst', 'monthFirst', 'dayFirst'])
    expect(settled.issues).toEqual([])
  })

  test('can be answered for one by one', () => {
    const mixed = decide(american, [null, 'monthFirst'], [2, 'dayFirst'])
    expect(asked(mixed)).toEqual([
      [1, 'monthFirst'],
      [2, 'dayFirst'],
    ])
    expect(orders(mixed)).toEqual(['monthFirst', 'dayFirst', 'dayFirst'])

    const each = decide(american, [null, 'each'])
    expect(asked(each)).toEqual([
      [null, 'each'],
      [1, null],
      [2, 'dayFirst'],
    ])
    expect(each.questions[0]?.options.map(({ value }) => value)).toEqual(['dayFirst', 'monthFirst', 'each'])
  })

  test('share the reading in force, and an answer that is none changes nothing', () => {
    const slashed = dates([1, '01/02/2013'], [2, '03/04/2013'])
    expect(asked(decide(slashed))).toEqual([[null, 'dayFirst']])
    expect(decide(slashed).issues).toHaveLength(2)
    const wrong = decide(slashed, [null, 'fransk'])
    expect(wrong.questions).toMatchObject([{ at: null, answer: 'dayFirst', answeredByPerson: false }])
  })
})
