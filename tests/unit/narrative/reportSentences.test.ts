import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import type { SeriesBreak } from '../../../shared/statistics/breaks/seriesBreak.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { proseOf } from '../report/support/printReport.ts'

const { input } = await sampleReportInput()
const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'

/** What a chapter with this text alone says. */
const said = (body: string, changes: Partial<ReportInput> = {}): string =>
  proseOf(buildReport({ ...input, ...changes, templates: [{ name: 'proeve.md', text: head + body }] })).replaceAll(
    '\u00a0',
    ' ',
  )

const breakAt = (from: number, metric: string, recounted = false): readonly SeriesBreak[] => [
  {
    id: 'made',
    from,
    kind: 'definition',
    metrics: [metric],
    recounted,
    label: { da: 'Brud', en: 'Break' },
    text: { da: 'Underretninger tælles anderledes end før.', en: 'Notifications are counted otherwise than before.' },
    source: '',
  },
]

describe('trends', () => {
  test.each([
    [
      'key="notifications-count" emne="Antallet af underretninger"',
      'Antallet af underretninger steg fra 468 i 2011 til 515 i 2012 og lå i 2013 på omtrent samme niveau med 524.',
    ],
    [
      'key="placements-type-share-pct" sted="Opholdssted"',
      'Andelen var stort set uændret på 41 % i 2011 og 2012 og faldt i 2013 til 35 %.',
    ],
    ['key="placements-forced-share-pct"', 'Andelen steg fra 15 % i 2012 til 18 % i 2013.'],
    [
      'key="placements-forced-share-pct" kommune="Vallensbæk" emne="Andelen uden samtykke"',
      'Andelen uden samtykke var tre af 18 i 2012 og tre af 16 i 2013.',
    ],
    [
      'key="notifications-per-child-average"',
      'Fra 2011 til 2012 steg tallet fra 1,36 til 1,38, men i 2013 faldt tallet til 1,30.',
    ],
    [
      'key="placements-type-count" sted="Eget værelse"',
      'Antallet faldt fra 3 i 2011 til 0 i 2012 og steg i 2013 til 1.',
    ],
    [
      'key="placements-count" kommune="Vallensbæk" emne="Antallet af anbragte"',
      'Antallet af anbragte faldt fra 20 i 2011 til 18 i 2012 og er i 2013 faldet yderligere til 16. Det er samlet et fald på 20 % siden 2011.',
    ],
    [
      'key="notifications-count" aar="2012"',
      'Antallet steg fra 436 i 2010 til 468 i 2011 og er i 2012 steget yderligere til 515. Siden 2010 er der dermed sket en stigning på godt 18 %.',
    ],
    ['key="economy-area-accounts" omraade="ialt"', 'Beløbet var 89.138.288 kr. i 2013.'],
  ])('%s', (attributes, expected) => expect(said(`:saetning{regel="udvikling" ${attributes}}`)).toBe(expected))

  const sentence = ':saetning{regel="udvikling" key="notifications-count" emne="Antallet af underretninger"}'
  test('no direction spans a break, and the break says why', () => {
    expect(said(sentence, { breaks: breakAt(2013, 'notifications-count') })).toMatch(
      /^(Antallet af underretninger steg fra 468 i 2011 til 515 i 2012|Fra 2011 til 2012 steg antallet af underretninger fra 468 til 515)\. I 2013 var antallet 524\. Underretninger tælles anderledes end før\.$/,
    )
    expect(said(sentence, { breaks: breakAt(2012, 'notifications-count') })).toMatch(
      /^I 2011 var antallet af underretninger 468\. .*(steg).* Underretninger tælles anderledes end før\.$/,
    )
  })
  test('years that were recounted are compared', () => {
    expect(said(sentence, { breaks: breakAt(2013, 'notifications-count', true) })).toBe(said(sentence))
  })
})

describe('where a change lies', () => {
  const sentence = 'Før. :saetning{regel="fordeling" key="notifications-count"}'
  test('is said in live numbers', () => {
    expect(said(sentence)).toMatch(
      /^Før\. (Stigningen ligger alene i|Hele stigningen ligger i) Ishøj, hvor antallet steg fra 390 til 399\. I Vallensbæk er antallet uændret på 125\.$/,
    )
  })
  test('is silent across a break', () => {
    expect(said(sentence, { breaks: breakAt(2013, 'notifications-count') })).toBe('Før.')
  })
  test('is silent for a share, which has no parts that add up', () => {
    expect(said('Før. :saetning{regel="fordeling" key="placements-forced-share-pct"}')).toBe('Før.')
  })
})

describe('rankings', () => {
  const forms = (more: string): string =>
    said(`Steder: :saetning{regel="rangering" key="placements-type-count" over="sted" antal="3" ${more}}.`)
  test('a municipality’s one to four persons are few, tied, and lead to no number', () => {
    const text = forms('kommune="Vallensbæk"')
    expect(text).toMatch(/^Steder: plejefamilie \(11\); og opholdssted og .+ \(begge færre end fem\)\.$/)
  })
  test('where the centre has one municipality, together is that one', () => {
    const sentence = 'Steder: :saetning{regel="rangering" key="placements-type-count" over="sted" antal="3"}.'
    // The forms with one to four are tied for the third place, and are too many to name.
    expect(said(sentence, { municipalities: ['Ishøj'] })).toBe('Steder: plejefamilie (42) og opholdssted (29).')
  })
  test('together they are counted', () => expect(forms('')).toContain('(begge 4)'))
  test('shares that would look alike get a decimal', () => {
    const text = said(
      'Årsager: :saetning{regel="rangering" key="notifications-reason-count" over="aarsag" antal="9" andele="notifications-reason-share-pct"}.',
    )
    const shown = [...text.matchAll(/\((?:begge |hver )?([\d,]+) %\)/g)].map(([, number]) => number)
    expect(shown.length).toBeGreaterThan(5)
    expect(new Set(shown).size).toBe(shown.length)
  })
})

describe('economy', () => {
  const outcome = (area: string): string => said(`:saetning{regel="oekonomi" omraade="${area}" emne="Regnskabet"}`)
  test('accounts of both municipalities say of which day they are, once for all areas', () => {
    expect(outcome('ialt')).toBe(
      'Regnskabet er på 89.138.288 kr. mod et budget på 90.350.710 kr. Det viser et mindreforbrug på 1.212.422 kr. (1,3 %), opgjort pr. 20. januar 2014.',
    )
    expect(outcome('forebyggelse')).not.toContain('opgjort')
  })
})

test('against an average', () => {
  expect(
    said(':saetning{regel="gennemsnit" key="expenditure-per-1000-placement" kommune="Ishøj" aar="seneste"}'),
  ).toMatch(/^Ishøj: [\d.]+ kr\. \([\d.]+ kr\. (mere|mindre) end gennemsnittet\)$/)
})
