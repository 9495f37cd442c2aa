import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type ChangeChoices, leaveOut } from '../../../renderer/screens/import/choices/changeChoices.ts'
import { decisionsTaken } from '../../../renderer/screens/import/choices/decisionsTaken.ts'
import { decisionText } from '../../../renderer/screens/import/choices/decisionText.ts'
import { columnUse } from '../../../renderer/screens/import/plan/columnUse.ts'
import { planReadText } from '../../../renderer/screens/import/plan/planReadText.ts'
import { isAbout, notesOf } from '../../../renderer/screens/import/plan/sheetNotes.ts'
import { da } from '../../../renderer/texts/da.ts'
import { en } from '../../../renderer/texts/en.ts'
import { formatNumber, type Language } from '../../../shared/danish.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import { fraction } from '../../../shared/quantities.ts'
import {
  madeCounts,
  madeFile,
  madeIssue,
  madePlan,
  madeQuestion,
  madeSheet,
  otherSheet,
} from '../../support/madePlan.ts'

const wording = (language: Language) => ({
  t: i18next.getFixedT(language) as TFunction,
  pick: (texts: { readonly da: string; readonly en: string }) => texts[language],
  count: (value: number) => formatNumber(fraction(value), 0, language),
})

beforeAll(() =>
  i18next.init({
    lng: 'da',
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
)

describe('numbers of rows', () => {
  test.each([
    ['da', 0, ['nye', 'ændrede', 'uændrede', 'med fejl, udeladte', 'fravalgte', 'gentagne', 'med spørgsmål']],
    ['da', 1, ['ny', 'ændret', 'uændret', 'med fejl, udeladt', 'fravalgt', 'gentaget', 'med spørgsmål']],
    ['da', 2, ['nye', 'ændrede', 'uændrede', 'med fejl, udeladte', 'fravalgte', 'gentagne', 'med spørgsmål']],
    ['en', 1, ['new', 'changed', 'unchanged', 'with errors, left out', 'deselected', 'repeated', 'with a question']],
    ['en', 2, ['new', 'changed', 'unchanged', 'with errors, left out', 'deselected', 'repeated', 'with questions']],
  ] as const)('agree with their words (%s, %i)', (language, count, words) => {
    const { t } = wording(language)
    const kinds = ['new', 'changed', 'unchanged', 'rejected', 'leftOut', 'duplicate', 'questioned'] as const
    expect(kinds.map((kind) => t(`import.counts.${kind}`, { count }))).toEqual(words)
  })

  test('are read out in one sentence', () => {
    const say = (language: Language, counts: Parameters<typeof madeCounts>[0]) =>
      planReadText(madeCounts(counts), wording(language).t, wording(language).count)
    expect(say('da', { new: 1, changed: 1, rejected: 1 })).toBe('Læst: 1 ny række, 1 ændret og 1 udeladt.')
    expect(say('da', { new: 1_500, rejected: 1, leftOut: 1 })).toBe('Læst: 1.500 nye rækker, 0 ændrede og 2 udeladte.')
    expect(say('en', { new: 1, changed: 2 })).toBe('Read: 1 new row, 2 changed and 0 left out.')
  })
})

describe('what is hidden in a sheet', () => {
  const notes = { hidden: true, hiddenRows: 3, formulasWithoutValue: 2 }
  const kinds = (sheet: Parameters<typeof notesOf>[0]) => notesOf(sheet).map(({ kind, count }) => [kind, count])

  test('is told where the sheet is read', () => {
    expect(kinds(madeSheet({ notes }))).toEqual([
      ['hidden', 1],
      ['hiddenRows', 3],
      ['formulas', 2],
    ])
  })

  test('is told without its rows where the sheet is left out or refused', () => {
    expect(kinds({ ...otherSheet, notes })).toEqual([['hidden', 1]])
    expect(kinds({ ...otherSheet, notes: { pivot: true, hiddenRows: 3 } })).toEqual([['pivot', 1]])
  })

  test('leads to the finding of the same sheet', () => {
    const issue = madeIssue('rows-hidden', 'info', null)
    expect(isAbout(issue, { rule: 'rows-hidden', sheet: 'Underretninger' })).toBe(true)
    expect(isAbout(issue, { rule: 'rows-hidden', sheet: 'Andet' })).toBe(false)
    expect(isAbout(issue, { rule: 'sheet-pivot', sheet: 'Underretninger' })).toBe(false)
  })
})

test('columns that are kept and columns that are dropped make all columns', () => {
  const { kept, dropped, total } = columnUse([
    ...madeSheet().columns,
    { at: 3, header: '', field: null, how: 'unknown' },
    { at: 4, header: '', field: 'source', how: 'chosen' },
  ])
  expect([kept, dropped.map(({ header }) => header), total]).toEqual([3, ['Navn'], 4])
})

describe('decisions in words', () => {
  const sheet = madeSheet({
    questions: [madeQuestion(), madeQuestion({ at: 2, column: 'Handlet' })],
  })
  const file = madeFile({ sheets: [sheet] })
  const plan = madePlan([file])
  const about = { file: file.sha256, sheet: sheet.sheet }
  const words = (...changes: readonly ChangeChoices[]) =>
    decisionsTaken(changes.reduce((choices, change) => change(choices), noChoices)).map((decision) =>
      decisionText(decision, plan, wording('da')),
    )

  test('name the column that an answer is about, so that equal answers are told apart', () => {
    const given = [1, 2].map((at) => answer({ ...about, at, kind: 'dateOrder', value: 'dayFirst' }))
    expect(words(...given).map(({ what }) => what)).toEqual([
      'Modtaget: Står dagen eller måneden først i 01/02/2013? Dagen: 1. februar 2013',
      'Handlet: Står dagen eller måneden først i 01/02/2013? Dagen: 1. februar 2013',
    ])
  })

  test('name a column by its heading or letter where the question is no longer asked', () => {
    const given = [0, 27].map((at) => answer({ ...about, at, kind: 'sign', value: 'plus' }))
    expect(words(...given).map(({ what }) => what)).toEqual(['Sagsnr.: sign plus', 'AB: sign plus'])
    expect(words(answer({ ...about, at: null, kind: 'unit', value: '1' }))).toEqual([
      { what: 'unit 1', where: 'ark Underretninger, underretninger.xlsx' },
    ])
  })

  test('say where rows were left out', () => {
    const left = leaveOut({ ...about, rule: 'duplicate', column: 'Sagsnr.', row: null, reason: 'Aftalt' })
    expect(words(left)).toEqual([
      { what: 'Rækker udeladt: Aftalt', where: 'kolonne Sagsnr., ark Underretninger, underretninger.xlsx' },
    ])
  })
})
