import { expect, test } from 'vitest'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import { workbookOf } from '../../support/messy/grids.ts'
import { parse } from '../../support/messy/parsed.ts'

const header = ['Kapitel', 'Nøgletal', 'Gruppe', 'År', 'Værdi', 'Enhed']
const keyFigures = (...periods: string[]) =>
  workbookOf({ Nøgletal: [header, ...periods.map((period) => ['12', 'Elever', 'A', period, 7, 'antal'])] })
const periodsOf = ({ rows }: ReturnType<typeof parse>) => rows.map(({ values }) => values.period)

test('a school year may be written with a stroke or a hyphen', () => {
  const parsed = parse(keyFigures('2011/12', '2011-12', '2012-13', '2013'))
  expect(periodsOf(parsed)).toEqual(['2011/12', '2011/12', '2012/13', '2013'])
  expect(parsed.issues).toEqual([])
  expect(parsed.sheets[0]?.parsed?.questions).toEqual([])
})

test('where nothing else tells, it is a school year, and a person may say otherwise', () => {
  const file = keyFigures('2011-12')
  const parsed = parse(file)
  expect(periodsOf(parsed)).toEqual(['2011/12'])
  expect(parsed.issues.map(({ rule, place }) => [rule, place.row, place.column])).toEqual([
    ['period-assumed', undefined, 'År'],
  ])
  const answers = [{ file: 'x', sheet: 'Nøgletal', at: 3, kind: 'period', value: 'month' }]
  expect(periodsOf(parse(file, { ...noChoices, answers }))).toEqual(['2011M12'])
})

test('among months it is a month', () => {
  expect(periodsOf(parse(keyFigures('2011-11', '2011-12')))).toEqual(['2011M11', '2011M12'])
})
