import { describe, expect, test } from 'vitest'
import { fingerprintOf, learnedColumns } from '../../../electron/core/import/fingerprint.ts'
import type { LearnedMemory } from '../../../electron/core/import/parsedSheet.ts'
import { type ChosenMapping, type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import { assessmentHeader, assessmentRow, assessmentRows, workbookOf } from '../../support/messy/grids.ts'
import { type ParsedFile, parse } from '../../support/messy/parsed.ts'

const file = '0'.repeat(64)
const strangeHeader = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']
const strange = workbookOf({ Ark1: [strangeHeader, ...assessmentRows(5)] })
const fields = ['serial', 'cpr', null, 'municipality', 'decidedOn', 'team', 'finishedOn']
const byHand: ChosenMapping = {
  file,
  sheet: 'Ark1',
  profile: 'assessments',
  headerRow: 1,
  columns: fields.map((field, at) => ({ at, field })),
}
const choosing = (choices: Partial<ImportChoices>): ImportChoices => ({ ...noChoices, ...choices })
const memoryOf = (parsed: ParsedFile): LearnedMemory => ({
  mappings: new Map([
    [
      parsed.sheets[0]?.fingerprint ?? '',
      { profile: 'assessments', columns: learnedColumns(parsed.sheets[0]?.parsed?.columns ?? []) },
    ],
  ]),
  values: [],
})

describe('a mapping made by hand', () => {
  test('reads a sheet that the program does not know', () => {
    expect(parse(strange).problem?.code).toBe('file.unknown-profile')
    const parsed = parse(strange, choosing({ mappings: [byHand] }))
    expect(parsed.rows).toHaveLength(5)
    expect(parsed.sheets[0]).toMatchObject({ mappedBy: 'hand', profile: { id: 'assessments' } })
    expect(parsed.sheets[0]?.parsed?.columns.map(({ field, how }) => [field, how])).toEqual(
      fields.map((field) => [field, 'chosen']),
    )
  })

  test('keeps what the program found for the columns that it does not name', () => {
    const header = assessmentHeader.map((name) => (name === 'Team' ? 'Kreds' : name))
    const book = workbookOf({ Ark1: [header, ...assessmentRows(5)] })
    const mapping = { ...byHand, columns: [{ at: 5, field: 'team' }] }
    const parsed = parse(book, choosing({ mappings: [mapping] }))
    expect(parsed.rows).toHaveLength(5)
    expect(parsed.sheets[0]?.parsed?.columns.map(({ how }) => how)).toEqual(
      assessmentHeader.map((name) => (name === 'Team' ? 'chosen' : name === 'Navn' ? 'personal' : 'name')),
    )
  })

  test('moves a field from the column that the program had chosen', () => {
    const header = [...assessmentHeader, 'Rettet afgørelsesdato']
    const rows = assessmentRows(3).map((row) => [...row, '01-06-2013'])
    const mapping = { ...byHand, columns: [{ at: 7, field: 'decidedOn' }] }
    const parsed = parse(workbookOf({ Ark1: [header, ...rows] }), choosing({ mappings: [mapping] }))
    expect(parsed.rows.map(({ values }) => values.decided_on)).toEqual(['2013-06-01', '2013-06-01', '2013-06-01'])
    expect(parsed.sheets[0]?.parsed?.columns[4]).toMatchObject({ header: 'Afgørelsesdato', field: null })
  })

  test('that lacks required fields names them, with the candidates to mend it', () => {
    const dropped = new Set(['cpr', 'team'])
    const columns = byHand.columns.map(({ at, field }) => ({ at, field: dropped.has(field ?? '') ? null : field }))
    const mapping = { ...byHand, columns }
    const parsed = parse(strange, choosing({ mappings: [mapping] }))
    expect(parsed.rows).toEqual([])
    expect(parsed.problem?.code).toBe('file.missing-column')
    expect(parsed.sheets[0]?.problem?.da).toContain('»CPR« og »Team«')
    expect(parsed.sheets[0]?.candidates[0]?.profile).toBe('assessments')
  })

  test('without a profile leaves the sheet alone, and that is no problem', () => {
    const book = workbookOf({ Ark1: [assessmentHeader, ...assessmentRows(5)] })
    const parsed = parse(book, choosing({ mappings: [{ ...byHand, profile: null, columns: [] }] }))
    expect(parsed.problem).toBeNull()
    expect(parsed.rows).toEqual([])
    expect(parsed.sheets[0]).toMatchObject({ profile: null, parsed: null, problem: null, mappedBy: 'hand' })
  })
})

describe('a mapping that is remembered', () => {
  test('is known again by the headers, whatever the rows and the sheet are called', () => {
    const memory = memoryOf(parse(strange, choosing({ mappings: [byHand] })))
    const later = workbookOf({ Januar: [['Udtræk 2014'], [], strangeHeader, ...assessmentRows(7)] })
    const parsed = parse(later, noChoices, memory)
    expect(parsed.rows).toHaveLength(7)
    expect(parsed.sheets[0]).toMatchObject({ mappedBy: 'memory', parsed: { headerRow: 3 } })
  })

  test('gives way to one made by hand', () => {
    const memory = memoryOf(parse(strange, choosing({ mappings: [byHand] })))
    const parsed = parse(strange, choosing({ mappings: [{ ...byHand, profile: null }] }), memory)
    expect(parsed.sheets[0]?.mappedBy).toBe('hand')
    expect(parsed.rows).toEqual([])
  })

  test('remembers a column without a header by its place', () => {
    const header = strangeHeader.map((name, at) => (at === 3 ? null : name))
    const book = workbookOf({ Ark1: [header, ...assessmentRows(5)] })
    const memory = memoryOf(parse(book, choosing({ mappings: [byHand] })))
    expect(parse(book, noChoices, memory).rows).toHaveLength(5)
  })

  test('headers that are words of the language are headers like others', () => {
    const header = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'A5', 'A6', 'A7']
    const book = workbookOf({ Ark1: [header, ...assessmentRows(5)] })
    const memory = memoryOf(parse(book, choosing({ mappings: [byHand] })))
    const parsed = parse(book, noChoices, memory)
    expect(parsed.rows).toHaveLength(5)
    expect(parsed.sheets[0]?.parsed?.columns.map(({ field }) => field)).toEqual(fields)
    const unlearned = new Map([[parsed.sheets[0]?.fingerprint ?? '', { profile: 'assessments', columns: {} }]])
    expect(parse(book, noChoices, { mappings: unlearned, values: [] }).rows).toEqual([])
  })

  test('the fingerprint follows the names and their order, not their writing', () => {
    const print = fingerprintOf(['Sagsnr.', null, 'CPR-nr.'])
    expect(fingerprintOf(['SAGSNUMMER', 'cpr nr'])).toBe(print)
    expect(fingerprintOf(['CPR-nr.', 'Sagsnr.'])).not.toBe(print)
    expect(print).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('decisions about rows', () => {
  const faulty = workbookOf({
    Ark1: [
      assessmentHeader,
      ...assessmentRows(3),
      assessmentRow(4, { Afgørelsesdato: '31-04-2013' }),
      assessmentRow(5, { Team: 'Kreds Nord' }),
      assessmentRow(6, { Afgørelsesdato: { serial: 41_700 } }),
    ],
  })
  const columnOf = (name: string): number => assessmentHeader.indexOf(name)
  const key = (rule: string, column: string | null) => ({ file, sheet: 'Ark1', rule, column })

  test('without any, the faulty row is left out and the others are questioned', () => {
    const parsed = parse(faulty)
    expect(parsed.sheets[0]?.parsed?.rejected).toEqual([5])
    expect(parsed.rows.filter(({ questioned }) => questioned).map(({ row }) => row)).toEqual([6, 7])
    const finding = parsed.issues.find(({ rule }) => rule === 'date-invalid')
    expect(finding).toMatchObject({ at: columnOf('Afgørelsesdato'), place: { row: 5, column: 'Afgørelsesdato' } })
  })

  test('a corrected cell counts instead of what the file says', () => {
    const correction = { file, sheet: 'Ark1', row: 5, at: columnOf('Afgørelsesdato'), text: '30-04-2013' }
    const parsed = parse(faulty, choosing({ corrections: [correction] }))
    expect(parsed.sheets[0]?.parsed?.rejected).toEqual([])
    expect(parsed.rows.find(({ row }) => row === 5)?.values).toMatchObject({ decided_on: '2013-04-30' })
  })

  test('an empty correction empties the cell', () => {
    const correction = { file, sheet: 'Ark1', row: 2, at: columnOf('Team'), text: '' }
    expect(parse(faulty, choosing({ corrections: [correction] })).sheets[0]?.parsed?.rejected).toEqual([2, 5])
  })

  test('an accepted finding keeps its reason and questions the row no longer', () => {
    const accepted = [{ ...key('date-in-future', 'Afgørelsesdato'), reason: 'Aftalt på forhånd' }]
    const parsed = parse(faulty, choosing({ accepted }))
    expect(parsed.issues.find(({ rule }) => rule === 'date-in-future')?.accepted).toBe('Aftalt på forhånd')
    expect(parsed.rows.filter(({ questioned }) => questioned).map(({ row }) => row)).toEqual([6])
  })

  test('accepting an error does not make the row readable', () => {
    const accepted = [{ ...key('date-invalid', 'Afgørelsesdato'), reason: 'Det er sådan' }]
    expect(parse(faulty, choosing({ accepted })).sheets[0]?.parsed?.rejected).toEqual([5])
  })

  test('rows are left out one by one, or all that a group of findings is about', () => {
    const one = parse(faulty, choosing({ leftOut: [{ ...key('duplicate', null), row: 3, reason: 'Dobbelt' }] }))
    expect(one.sheets[0]?.parsed?.leftOut).toEqual([3])
    const leftOut = [{ ...key('date-in-future', 'Afgørelsesdato'), row: null, reason: 'Ikke endnu' }]
    const group = parse(faulty, choosing({ leftOut }))
    expect(group.sheets[0]?.parsed?.leftOut).toEqual([7])
    expect(group.rows.map(({ row }) => row)).toEqual([2, 3, 4, 6])
  })

  test('a word is mapped once for all rows, and is no longer told as unmapped', () => {
    const unmapped = parse(faulty).sheets[0]?.parsed?.unmapped
    expect(unmapped).toMatchObject([{ at: 5, column: 'Team', target: 'teams', text: 'Kreds Nord', rows: 1 }])
    const values = [{ target: 'teams', text: 'kreds nord', value: 'Specialteam' }]
    const mapped = parse(faulty, choosing({ values }))
    expect(mapped.sheets[0]?.parsed?.unmapped).toEqual([])
    expect(mapped.rows.find(({ row }) => row === 6)).toMatchObject({
      questioned: false,
      values: { team: 'Specialteam' },
    })
    const remembered = parse(faulty, noChoices, { mappings: new Map(), values })
    expect(remembered.rows.find(({ row }) => row === 6)?.values).toMatchObject({ team: 'Specialteam' })
  })

  test('a question without an answer keeps the sheet waiting', () => {
    const dates = ['12/31/2013', '05/03/2013', '01/02/2013']
    const book = workbookOf({
      Ark1: [assessmentHeader, ...dates.map((date, index) => assessmentRow(index + 1, { Afgørelsesdato: date }))],
    })
    const waiting = parse(book)
    expect(waiting.rows).toEqual([])
    expect(waiting.problem).toBeNull()
    const [question] = waiting.sheets[0]?.parsed?.questions ?? []
    expect(question).toMatchObject({ kind: 'dateOrder', sheet: 'Ark1', at: 4, answer: null })
    const value = question?.options.find((option) => option.value === 'monthFirst')?.value ?? ''
    const answers = [{ file, sheet: 'Ark1', at: 4, kind: 'dateOrder', value }]
    const answered = parse(book, choosing({ answers }))
    expect(answered.rows.map(({ values }) => values.decided_on)).toEqual(['2013-12-31', '2013-05-03', '2013-01-02'])
  })
})
