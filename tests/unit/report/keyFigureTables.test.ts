import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import type { TableModel } from '../../../shared/report/reportModel.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { chapterDraft, chapterText } from './support/chapterText.ts'
import { withFacts } from './support/otherFacts.ts'
import { proseOf } from './support/printReport.ts'

const { input: sample } = await sampleReportInput()

/** The sample centre where a key figure of that name and group has another value. */
const withFigure = (name: string, group: string, value: string): ReportInput => {
  const keyFigures = sample.facts.keyFigures.map((row) =>
    row.name === name && row.group === group ? { ...row, value } : row,
  )
  return withFacts(sample, { ...sample.facts, keyFigures }, sample.period, sample.codeLists)
}

const text = (body: string): string => chapterText(sample, body)

function tableOf(input: ReportInput, body: string): TableModel {
  const [block] = chapterDraft(input, body).blocks
  if (block?.type !== 'table') throw new Error('No table')
  return block.table
}

const rowsOf = ({ rows }: TableModel) => rows.map(({ cells }) => cells.map(({ text: cell }) => cell).join('|'))
const inLoop = (body: string): string => `::::kommuner\n${body}\n::::`

describe('what is counted for a unit of the centre', () => {
  test('needs no name of the unit in the template', () => {
    expect(text(':tal{key="tolmiea-families"} familier')).toBe('13 familier')
    expect(text(':tal{key="respite-enrolled-children" aar="-1"} børn')).toBe('19 børn')
  })

  test('is not taken for a municipality, nor a municipality for all', () => {
    expect(text(':tal{key="births-count"}')).toBe('ikke opgjort')
    expect(text(inLoop(':::hvis{key="tolmiea-families" er="findes"}\nJa\n:::'))).toBe('')
  })
})

describe('a school year', () => {
  test('belongs to the year that it ends in', () => {
    expect(text(inLoop(':andel{key="school-leaving-smoking-share-pct" form="procent"}'))).toContain('7 %')
    expect(text(inLoop(':andel{key="school-leaving-smoking-share-pct" aar="-1" form="procent"}'))).toContain('14 %')
  })

  test('is compared to the one before', () => {
    expect(
      text(inLoop('Andelen er :aendring{key="school-leaving-smoking-share-pct" fra="-1" form="verbumfratil"}.')),
    ).toContain('Andelen er faldet fra 14 % til 7 %.')
  })

  test('is called as it is written', () => {
    expect(text('Skoleåret :aar{key="school-leaving-smoking-share-pct"}')).toBe('Skoleåret 2012–13')
  })

  test('leaves the first months of a year to themselves', () => {
    expect(text(inLoop(':tal{key="births-count" form="tal"}'))).toContain('270')
    expect(text(inLoop(':tal{key="newborn-readmissions-count" form="tal"}'))).toContain('11')
  })
})

test('a plan for the year after can be told', () => {
  expect(text(':tal{key="incredible-years-families-lowest" aar="+1"} familier')).toBe('seks familier')
})

describe('a table of key figures', () => {
  const body = '::tabel{tabel="familievaerksted-familier"}'

  test('has the years that are known, and the unit by its name', () => {
    const table = tableOf(sample, body)
    expect(table.subtitle).toBe('Familier · Familieværkstedet · 2012–2013')
    expect(rowsOf(table)[0]).toBe('Åben anonym rådgivning|68|88')
  })

  test('leaves out a row of few families, and names it', () => {
    const table = tableOf(withFigure('Familiebehandling', 'Familieværkstedet', '3'), body)
    expect(rowsOf(table).join('\n')).not.toContain('Familiebehandling|')
    expect(table.note).toContain('Ikke vist, fordi færre end fem kunne udpeges: Familiebehandling.')
  })
})

describe('a table of groups', () => {
  const referrals = inLoop('::tabel{tabel="tidlig-opsporing-henvisninger"}')

  test('shows groups of few together, so that the rows come to the total', () => {
    expect(rowsOf(tableOf(sample, referrals))).toEqual(['Tip Tab Tynde|9', 'Øvrige|13', 'I alt|22'])
  })

  test('where groups overlap, those of few are left out', () => {
    const input = withFigure('Tidlig opsporing, resultater', 'Henvist til andet', '4')
    const table = tableOf(input, inLoop('::tabel{tabel="tidlig-opsporing-status"}'))
    expect(rowsOf(table).join()).not.toContain('Henvist til andet')
    expect(table.note).toContain('Grupper med færre end fem er udeladt.')
  })

  test('does not count the centre’s own payers twice', () => {
    const table = tableOf(sample, '::tabel{tabel="aflastning-betaler"}')
    expect(rowsOf(table)).toEqual(['Ishøj|9', 'Øvrige|14', 'I alt|23'])
  })
})

test.each([
  ['Præmature fødsler (25.-36. uge)', 'Ishøj', 'født for tidligt'],
  ['Unge mødre 17-23 år', 'Ishøj', 'unge mødre'],
  ['Svær efterfødselsreaktion', 'Kvinder', 'Reaktionen var svær'],
  ['Behovsbørn med mere end én problematik', 'Ishøj', 'mere end én problematik'],
])('of “%s” nothing is said where they are few', (name, group, words) => {
  const said = (input: ReportInput) => proseOf(buildReport(input))
  expect(said(sample)).toContain(words)
  expect(said(withFigure(name, group, '3'))).not.toContain(words)
})

test('a chapter that needs a school year is there with its data, and not without', () => {
  const keys = (input: ReportInput) => buildReport(input).chapters.map(({ key }) => key)
  expect(keys(sample)).toContain('skolesundhed')
  const without = withFacts(sample, { ...sample.facts, keyFigures: [] }, sample.period, sample.codeLists)
  for (const key of ['familievaerksted', 'sundhedspleje', 'skolesundhed', 'arbejdsmetoder', 'udvikling'])
    expect(keys(without)).not.toContain(key)
  // The unit's enrolments are a list of their own.
  expect(keys(without)).toContain('aflastning')
})
