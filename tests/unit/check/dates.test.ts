import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()
const found = (text: string): readonly string[] =>
  checkReport(`# Rapport\n\n${text}`, knowledge).findings.map(({ rule, said }) => `${rule} ${said}`)

describe('days and years that a report names', () => {
  test.each([
    ['Mødet var den 31. juni 2021.', '31. juni 2021'],
    ['Mødet var den 29-02-2021.', '29-02-2021'],
    ['Mødet var den 20. januar 2201.', '20. januar 2201'],
    ['Mødet var den 20. januar 0021.', '20. januar 0021'],
    ['Det gælder skoleåret 2019–21.', 'skoleåret 2019–21'],
    ['Det gælder skoleåret 2019/21.', '2019/21'],
    ['Det gælder skoleåret 2020/2019.', '2020/2019'],
  ])('%s', (text, said) => {
    expect(found(text)).toEqual([`date.impossible ${said}`])
  })

  test.each([
    'Mødet var den 29. februar 2020 og den 31-12-2021.',
    'Det gælder skoleåret 2020–21, 2020/21 og 2020/2021.',
    'Det gælder skoleårene 2018–21 og årene 2018–2021.',
    'Se sag 2019/45, sagsnr. 2020/11, afgørelse 2020/98 og brev nr. 2020/99.',
    'Projektet 2019/21 og budgettet for 2021/2024 er vedtaget.',
    'Rapporten er dateret 22. november 2036.',
  ])('right: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  const chapter = (announced: string): string =>
    `${announced}\n\nI 2021 modtog centret 500 underretninger. Fra Engby kom der 360 underretninger i 2021.`

  test.each([
    ['Kapitlet viser underretningerne i 2021.', []],
    ['Kapitlet viser underretningerne i 2020.', ['year.wrong 2020']],
    ['Kapitlet viser underretningerne i 2020 og 2021.', []],
    ['Kapitlet viser underretningerne i skoleåret 2020/21.', []],
  ])('a chapter announced: %s', (announced, findings) => {
    expect(found(chapter(announced))).toEqual(findings)
  })
})
