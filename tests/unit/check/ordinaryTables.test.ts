import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()

const tableOf = (title: string, rows: readonly string[]): string =>
  ['# Rapport', '', '## Tabeller', '', title, rows[0], '| --- | --- | --- |', ...rows.slice(1)].join('\n')

const found = (title: string, rows: readonly string[]): readonly string[] =>
  checkReport(tableOf(title, rows), knowledge)
    .findings.filter(({ rule }) => /^(?:number|population|year|table\.s)/.test(rule))
    .map(({ rule, said }) => `${rule} ${said}`)

describe('ordinary tables', () => {
  const inFosterCare = 'Anbragte i plejefamilie i hver kommune. Børn og unge · 2021'
  const head = '| Kommune | Antal | Andel af kommunens anbragte (%) |'

  test('the category and what the shares are of, each named once', () => {
    const rows = [head, '| Engby | 26 | 50,0 |', '| Strandholm | 14 | 50,0 |', '| **I alt** | 40 | 50,0 |']
    expect(found(inFosterCare, rows)).toEqual([])
  })

  test('the same with a wrong number', () => {
    const rows = [head, '| Engby | 27 | 50,0 |', '| Strandholm | 14 | 50,0 |', '| **I alt** | 40 | 50,0 |']
    expect(found(inFosterCare, rows)).toContain('number.differs 27')
  })

  const schools = 'Hvem underretter. Underretninger · 2021'
  const shareHead = '| Underretter | Antal 2021 | Andel af alle underretninger 2021 (%) |'

  test('shares of all, where not all is shown', () => {
    const rows = [shareHead, '| Skoler | 140 | 28,0 |', '| Politiet | 50 | 10,0 |', '| **Alle viste** | 190 | 38,0 |']
    expect(found(schools, rows)).toEqual([])
  })

  test('shares of all, one of them wrong', () => {
    const rows = [shareHead, '| Skoler | 140 | 29,0 |', '| Politiet | 50 | 10,0 |', '| **Alle viste** | 190 | 38,0 |']
    expect(found(schools, rows)).toEqual(['number.differs 29,0'])
  })

  test('shares of what the table counts still have to follow from it', () => {
    const rows = [shareHead, '| Skoler | 140 | 71,7 |', '| Politiet | 50 | 26,3 |', '| **Alle viste** | 190 | 100,0 |']
    expect(found(schools, rows).join()).toContain('71,7')
  })

  test('what lies among its parts may be a mean, but not where it is called a sum', () => {
    const rows = (total: string) => [
      '| Sted | Gæster 2020 | Gæster 2021 |',
      '| Nord | 300 | 400 |',
      '| Syd | 100 | 200 |',
      `| **${total}** | 400 | 300 |`,
    ]
    expect(found('Gæster på stedet. 2020 og 2021', rows('I alt'))).toEqual(['table.sum 300'])
    expect(found('Gæster på stedet. 2020 og 2021', rows('Samlet'))).toEqual([])
  })

  test('the others of a group are not the group', () => {
    const rows = ['| Underretter | Antal 2020 | Antal 2021 |', '| Øvrige skoler | 12 | 15 |', '| Skoler | 120 | 141 |']
    expect(found(schools, rows)).toEqual(['number.differs 141'])
  })
})
