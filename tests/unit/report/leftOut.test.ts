import { describe, expect, test } from 'vitest'
import { draftReport } from '../../../shared/report/buildReport.ts'
import { composeBlocks } from '../../../shared/report/compose/composeBlocks.ts'
import { parseTemplate } from '../../../shared/report/markdown/parseTemplate.ts'
import { buildTable, tableKeys } from '../../../shared/report/tables/buildTable.ts'
import { tableTitle } from '../../../shared/report/tables/tableTitles.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

/** Tables that have nothing to say when all is well: their absence is no remark. */
const neverMissed = ['oekonomi-afstemning', 'oekonomi-forhold', 'importfund', 'importvalg']

describe('what is left out is called as in print', () => {
  test.each([
    ['aarsrapport', 'da'],
    ['annual-report', 'en'],
  ] as const)('every table of %s has its printed title', async (edition, language) => {
    const { input } = await sampleReportInput(2013, edition)
    const { scope } = draftReport({ ...input, smallNumbers: 'shown' })
    const printed = tableKeys.flatMap((key) => {
      const table = buildTable({ ...scope, omissions: [] }, key)
      // The remark can be about any year.
      return table && !neverMissed.includes(key) ? [[key, table.title.replace(/ 2013\b/, '')]] : []
    })
    expect(printed.length).toBeGreaterThan(30)
    for (const [key = '', title] of printed) expect(tableTitle(key)[language], key).toBe(title)
  })

  test('every table that can be missed has a title', () => {
    expect(tableKeys.filter((key) => tableTitle(key).da === key)).toEqual(neverMissed)
  })

  test('table and figure by title and chapter, in both languages', async () => {
    const { input } = await sampleReportInput()
    const text = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'
    const template = parseTemplate({
      name: 'proeve.md',
      text: `${text}::tabel{tabel="anbringelser-sted-kommune"}\n\n::figur{figur="assessments-month"}\n\n::tabel{tabel="klager-udfald" kommune="Ishøj"}\n`,
    })
    const { scope } = draftReport({ ...input, year: 2005, figure: () => null })
    const omissions: (typeof scope.omissions)[number][] = []
    expect(composeBlocks({ ...scope, template, omissions }, template.tree.children)).toEqual([])
    expect(omissions).toEqual([
      {
        da: 'Tabellen “Anbringelsesform efter kommune” i kapitlet “Prøve” er udeladt, fordi der ikke er tal til den.',
        en: 'The table “Form of placement by municipality” in the chapter “Prøve” is left out because there are no numbers for it.',
      },
      {
        da: 'Figuren “Afgørelser pr. måned” i kapitlet “Prøve” er udeladt, fordi der ikke er tal til den.',
        en: 'The figure “Decisions by month” in the chapter “Prøve” is left out because there are no numbers for it.',
      },
      {
        da: 'Tabellen “Afgørelser i klagesager efter udfald” for Ishøj i kapitlet “Prøve” er udeladt, fordi der ikke er tal til den.',
        en: 'The table “Rulings in complaints by outcome” of Ishøj in the chapter “Prøve” is left out because there are no numbers for it.',
      },
    ])
  })
})
