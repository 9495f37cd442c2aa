import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { reportFindings } from '../../../shared/report/reportFindings.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { printReport } from './support/printReport.ts'

const { input: sample } = await sampleReportInput()

const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'
const report = (body: string): string =>
  printReport(buildReport({ ...sample, templates: [{ name: 'proeve.md', text: head + body }] })).replaceAll(
    '\u00a0',
    ' ',
  )

describe('numbers that no extract carries', () => {
  test.each([
    ['a municipality', ':tal{key="births-count" kommune="Ishøj"}', '270'],
    ['a school year', ':tal{key="pupils-count" aar="skoleåret 2013" kommune="Ishøj"}', '2.939'],
    ['a share in a school year', ':tal{key="school-leaving-smoking-share-pct" aar="2012-13" kommune="Ishøj"}', '7 %'],
    ['part of a year', ':tal{key="newborn-readmissions-share-pct" aar="2013-01..2013-09" kommune="Ishøj"}', '5 %'],
    [
      'a sex in the words of the file',
      ':tal{key="school-start-motor-delay-share-pct" aar="2012-13" kommune="Ishøj" koen="drenge"}',
      '20 %',
    ],
    ['an answer', ':tal{key="school-leaving-stress-share-pct" aar="2012-13" kommune="Ishøj" svar="Tit"}', '16 %'],
    ['a row without an entry of its own', ':tal{key="key-figure-row-88" gruppe="Sundhedsplejersker"}', '100'],
    ['a payer', ':tal{key="respite-billed-days-by-payer" kommune="Ishøjgård" betaler="I+V"}', '1.112'],
    ['who ruled, and how', ':tal{key="complaint-rulings-count" instans="I alt" udfald="Stadfæstet"}', '36'],
  ])('stand in text like any other: %s', (_, directive, text) => {
    expect(report(`Her er ${directive} vist.\n`)).toContain(`Her er ${text} vist.`)
  })

  test('a school year is not compared with itself', () => {
    expect(report(':aendring{key="pupils-count" aar="skoleåret 2013" kommune="Ishøj" fra="-1"}\n')).not.toContain(
      'uændret',
    )
  })
})

test('a printed key figure that the rows do not give is among the findings of a report with its chapter', () => {
  const metric = 'complaints-national-board-count'
  const dims = { year: 2013, municipality: 'samlet' }
  const number = sample.metrics.get(metric, dims)?.value
  if (!number) throw new Error('The sample has rulings')
  const printed = {
    metric,
    dims,
    printed: { numerator: 15, denominator: 1 },
    decimals: 0,
    computed: number,
    rowNumber: 23,
  }
  const input = { ...sample, metrics: sample.metrics.extended({ values: [], contradictions: [printed] }) }
  const told = (body: string) => {
    const templates = [{ name: 'proeve.md', text: head + body }]
    return reportFindings({ ...input, templates }).filter(({ da }) => da.includes('Filen med nøgletal, række 23'))
  }
  expect(told(':tal{key="complaint-rulings-count" instans="I alt" udfald="Stadfæstet"}\n')).toHaveLength(1)
  expect(told(':tal{key="notifications-count"}\n')).toEqual([])
})
