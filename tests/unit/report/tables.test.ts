import { describe, expect, test } from 'vitest'
import { buildReport, draftReport } from '../../../shared/report/buildReport.ts'
import { fullHeadings } from '../../../shared/report/fullHeadings.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import type { TableModel } from '../../../shared/report/reportModel.ts'
import { breakdownTables } from '../../../shared/report/tables/breakdownTables.ts'
import { buildTable } from '../../../shared/report/tables/buildTable.ts'
import { breakdowns } from '../../../shared/statistics/breakdowns/breakdown.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { printReport } from './support/printReport.ts'

const { input: sample, session } = await sampleReportInput()

function table(input: ReportInput, key: string): TableModel {
  const found = buildTable(draftReport(input).scope, key)
  if (!found) throw new Error(`No table ${key}`)
  return found
}
const headings = (input: ReportInput, key: string) => fullHeadings(table(input, key))

describe('the years of a table', () => {
  const compared: ReportInput = { ...sample, metrics: session.metrics(2013, 2011), period: session.period(2013, 2011) }

  test('are those of its breakdown, so that rows shown together have a number in each of them', () => {
    for (const { key, count, merge, years } of breakdownTables.filter(({ merge }) => merge))
      expect(breakdowns.find((each) => each.count === count && each.merged === merge)?.years, key).toBe(years)
  })

  test('are the report year and the one it is compared with', () => {
    expect(headings(sample, 'underretninger-kilde').slice(1, 3)).toEqual(['Antal 2012', 'Antal 2013'])
    expect(headings(compared, 'underretninger-kilde').slice(1, 3)).toEqual(['Antal 2011', 'Antal 2013'])
    expect(headings(compared, 'anbringelser-sted').slice(1, 3)).toEqual(['Antal 2011', 'Antal 2013'])
    expect(headings(compared, 'underretninger-hovedtal').slice(1)).toEqual(['2011', '2012', '2013'])
  })

  test.each(['underretninger-kilde', 'underretninger-aarsag', 'underretninger-handling', 'anbringelser-sted'])(
    '%s leaves no cell open',
    (key) => {
      for (const input of [sample, compared])
        for (const { cells } of table(input, key).rows)
          expect(cells.slice(1).map(({ text }) => text)).not.toContain('–')
    },
  )
})

describe('the mean of the peers in the text', () => {
  const text = (input: ReportInput) => printReport(buildReport(input)).replaceAll('\u00a0', ' ')
  const peers = { ...sample.codeLists.peers, weighting: 'weighted', ownIncluded: false } as const
  const other = { ...sample, codeLists: { ...sample.codeLists, peers } }

  test('is told as the project has chosen it', () => {
    expect(text(sample)).toContain('er uvægtet, egne kommuner medregnet.')
    expect(text(other)).not.toContain('uvægtet')
    expect(text(other).split('vægtet med folketallet').length).toBeGreaterThan(3)
  })
})

describe('codes that the laws name', () => {
  test('have the name of the report year', () => {
    const actions = (year: number) =>
      table({ ...sample, laws: { ...sample.laws, codes: inYear(year) } }, 'underretninger-handling').rows.map(
        ({ cells }) => cells[0]?.text,
      )
    // The names of 2024 are moved to 2013, where the sample has its rows.
    const inYear = (year: number) =>
      sample.laws.codes.map((each) => ({
        ...each,
        labels: each.labels.map(({ text, from }) =>
          from === undefined ? { text, until: year - 1 } : { text, from: year },
        ),
      }))
    expect(actions(2014)).toContain('Børnefaglig undersøgelse (§ 50) iværksat')
    expect(actions(2013)).toContain('Børnefaglig undersøgelse (§ 20) iværksat')
    expect(actions(2013)).not.toContain('Børnefaglig undersøgelse (§ 50) iværksat')
  })
})
