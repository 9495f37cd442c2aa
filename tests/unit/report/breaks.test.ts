import { describe, expect, test } from 'vitest'
import { buildReport, draftReport } from '../../../shared/report/buildReport.ts'
import { reportFindings } from '../../../shared/report/reportFindings.ts'
import { buildTable } from '../../../shared/report/tables/buildTable.ts'
import type { SeriesBreak } from '../../../shared/statistics/breaks/seriesBreak.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { printReport } from './support/printReport.ts'

const { input } = await sampleReportInput()

const broken: SeriesBreak = {
  id: 'made',
  from: 2013,
  kind: 'collection',
  metrics: ['notifications-type-count'],
  recounted: false,
  label: { da: 'Brud', en: 'Break' },
  text: { da: 'Formen tælles anderledes fra 2013.', en: 'Forms are counted otherwise from 2013.' },
  source: '',
}

describe('a report across a break', () => {
  const { scope } = draftReport({ ...input, breaks: [broken] })

  test('says so under each table that has both sides, and under no other', () => {
    expect(buildTable(scope, 'underretninger-form')?.note).toContain('Formen tælles anderledes fra 2013.')
    expect(buildTable(scope, 'underretninger-maaned')?.note ?? '').not.toContain('Formen')
    const recounted = draftReport({ ...input, breaks: [{ ...broken, recounted: true }] })
    expect(buildTable(recounted.scope, 'underretninger-form')?.note ?? '').not.toContain('Formen')
  })

  test('tells the person who writes it, by chapter', () => {
    const told = reportFindings({ ...input, breaks: [broken] }).filter(({ da }) => da.includes('brud'))
    expect(told).toHaveLength(1)
    expect(told[0]?.da).toContain('Formen tælles anderledes fra 2013. Nævn bruddet i teksten.')
    expect(reportFindings(input).filter(({ da }) => da.includes('et brud'))).toEqual([])
  })
})

describe('the law that a report cites', () => {
  const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'
  const report = (year: number, body: string): string =>
    printReport(buildReport({ ...input, year, templates: [{ name: 'proeve.md', text: head + body }] })).replaceAll(
      '\u00a0',
      ' ',
    )

  test('is the one in force in its year', () => {
    expect(report(2013, 'Efter :lov{emne="child-assessment"}.')).toContain('Efter servicelovens § 50.')
    expect(report(2025, 'Efter :lov{emne="child-assessment"}.')).toContain('Efter barnets lovs § 20.')
  })

  test('stands in the method appendix beside the definition', () => {
    expect(printReport(buildReport(input)).replaceAll('\u00a0', ' ')).toContain('Lovgrundlag: servicelovens § 50.')
  })

  test('is refused where no law is known', () => {
    expect(() => report(2013, ':lov{emne="screening"}')).toThrow('screening')
  })

  test('is written in the templates by its subject only', () => {
    for (const { name, text } of input.templates) expect(text, name).not.toMatch(/serviceloven/i)
  })
})
