import { describe, expect, test } from 'vitest'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import { buildOverview } from '../../../shared/overview/buildOverview.ts'
import type { OverviewInput } from '../../../shared/overview/overviewInput.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import type { SeriesBreak } from '../../../shared/statistics/breaks/seriesBreak.ts'
import { computeStatistics } from '../../../shared/statistics/computeStatistics.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { ALL, municipalitiesOf } from '../../../shared/statistics/scope.ts'
import { notification } from '../../support/madeCases.ts'
import { factsWith } from '../../support/smallFacts.ts'
import { templatesFolder } from '../../support/testProject.ts'

const reference = loadReference(templatesFolder, loadImportTemplates(templatesFolder))

/** `times` notifications spread over the months of a year. */
const notifications = (times: number, year: number, some: Partial<Parameters<typeof notification>[0]> = {}) =>
  Array.from({ length: times }, (_, index) =>
    notification({ receivedOn: `${year}-${String((index % 12) + 1).padStart(2, '0')}-05`, ...some }),
  )

function overviewOf(facts: Facts, some: Partial<OverviewInput> & { readonly comparison?: number } = {}) {
  const period = periodOf(2013, municipalitiesOf(facts), some.comparison)
  const metrics = computeStatistics(facts, reference, period)
  return buildOverview({
    metrics,
    facts,
    period,
    municipality: ALL,
    caveats: caveatsOf(reference, facts),
    issues: [],
    language: 'da',
    ...some,
  })
}

const twoYears = factsWith({
  notifications: notificationCases([
    ...notifications(100, 2012),
    ...notifications(60, 2013, { source: 'Folkeskole' }),
    ...notifications(90, 2013, { source: 'Politiet', sourceGroup: 'Andre med skærpet underretningspligt' }),
    ...notifications(6, 2013, { source: 'Tandplejen', sourceGroup: 'Sundhedsvæsenet' }),
  ]),
})

const kinds = (overview: ReturnType<typeof overviewOf>, kind: string): readonly string[] =>
  overview.matters.filter((matter) => matter.kind === kind).map(({ text }) => text)

describe('the main numbers', () => {
  test('stand beside those of the comparison year, each with where it is explained', () => {
    const card = overviewOf(twoYears).cards.find(({ metric }) => metric === 'notifications-count')
    expect(card).toMatchObject({
      label: 'Underretninger',
      value: '156',
      before: '100',
      beforeOf: { metric: 'notifications-count', dims: { year: 2012, municipality: ALL } },
      change: '+56,0\u00a0%',
      changeOf: { metric: 'notifications-change-pct', dims: { year: '2012-2013', municipality: ALL } },
      breakNote: null,
    })
  })

  test('follow the chosen comparison year', () => {
    const overview = overviewOf(twoYears, { comparison: 2010 })
    expect(overview.comparedWith).toBe(2010)
    expect(overview.cards[0]).toMatchObject({
      value: '156',
      before: null,
      beforeOf: null,
      change: null,
      changeOf: null,
    })
    expect(overview.changes).toEqual([])
  })

  test('of chapters without data have no card, not a zero', () => {
    const { cards } = overviewOf(twoYears)
    expect(new Set(cards.map(({ chapter }) => chapter))).toEqual(new Set(['notifications']))
  })

  test('have no percentage from fewer than twenty', () => {
    const facts = factsWith({
      notifications: notificationCases([...notifications(7, 2012), ...notifications(40, 2013)]),
    })
    expect(overviewOf(facts).cards[0]).toMatchObject({ value: '40', before: '7', change: null })
  })
})

describe('what moved most', () => {
  test('is ordered by weight, and tells each category once', () => {
    const { changes } = overviewOf(twoYears)
    const weights = changes.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(changes[0]).toMatchObject({ before: '0', now: '90', change: null })
    const names = changes.map(({ label }) => label)
    expect(new Set(names).size).toBe(names.length)
    expect(changes.some(({ metric }) => metric === 'notifications-source-share-pct')).toBe(false)
  })

  test('has at most two numbers of one kind, and says how many were too small', () => {
    const { changes, tooSmall } = overviewOf(twoYears)
    const sources = changes.filter(({ metric }) => metric === 'notifications-source-count')
    expect(sources.length).toBe(2)
    expect(tooSmall.least).toBe(20)
    expect(tooSmall.numbers).toBeGreaterThan(0)
    expect(changes.some(({ dims }) => dims.source === 'Tandplejen')).toBe(false)
  })

  test('is told apart, without percentage, where the series breaks in between', () => {
    const broken: SeriesBreak = {
      id: 'test',
      from: 2013,
      kind: 'definition',
      metrics: ['notifications-source-*'],
      recounted: false,
      label: { da: 'Brud', en: 'Break' },
      text: { da: 'Underrettere er opgjort på ny.', en: 'Sources are counted anew.' },
      source: 'test',
    }
    const caveats = { ...caveatsOf(reference, twoYears), breaks: [broken] }
    const { changes } = overviewOf(twoYears, { caveats })
    const apart = changes.filter(({ breakNote }) => breakNote !== null)
    expect(apart.length).toBeGreaterThan(0)
    for (const each of apart)
      expect(each).toMatchObject({
        metric: 'notifications-source-count',
        change: null,
        breakNote: 'Underrettere er opgjort på ny.',
      })
    expect(changes.slice(0, -apart.length).every(({ breakNote }) => breakNote === null)).toBe(true)
  })

  test('is compared where all years were counted by the new rule', () => {
    const recounted = caveatsOf(reference, twoYears).breaks.map((each) => ({ ...each, recounted: true }))
    const caveats = { ...caveatsOf(reference, twoYears), breaks: recounted }
    expect(overviewOf(twoYears, { caveats }).changes.every(({ breakNote }) => breakNote === null)).toBe(true)
  })
})

describe('one municipality of several', () => {
  const facts = factsWith({
    notifications: notificationCases([
      ...notifications(30, 2012, { municipality: 'Nord' }),
      ...notifications(90, 2013, { municipality: 'Nord' }),
      ...notifications(50, 2012, { municipality: 'Syd' }),
      ...notifications(50, 2013, { municipality: 'Syd' }),
    ]),
  })

  test('is shown with its own numbers only', () => {
    const { cards, changes } = overviewOf(facts, { municipality: 'Nord' })
    expect(cards[0]).toMatchObject({ value: '90', before: '30' })
    expect([...cards, ...changes].every(({ dims }) => dims.municipality === 'Nord')).toBe(true)
  })

  test('is not mixed into all together', () => {
    const { cards, changes } = overviewOf(facts)
    expect(cards[0]).toMatchObject({ value: '140', before: '80' })
    expect([...cards, ...changes].every(({ dims }) => dims.municipality === ALL)).toBe(true)
  })
})

describe('what is missing', () => {
  test('names the files of the year, of a municipality, and those to compare with', () => {
    const row = {
      position: 1,
      parent: null,
      label: 'Plejefamilier',
      group: 'Anbringelser',
      kind: 'line',
      budget: 100_000_000,
      accounts: 160_000_000,
      printedDeviation: 60_000_000,
      forecast: false,
      asOf: '2014-10-01',
    } as const
    const overview = overviewOf({
      ...twoYears,
      ledger: [{ id: 1, municipality: 'Syd', year: 2013, ...row }],
      caseloads: [{ id: 1, team: 'Børneteam', year: 2011, month: 1, cases: 10, advisersHundredths: 100 }],
    })
    const missing = kinds(overview, 'missing').join('\n')
    expect(missing).toContain('Sagstal mangler for 2013. Projektet har dem for 2011. Indlæs filen for 2013.')
    expect(missing).toContain('Underretninger for 2013 har ingen rækker fra Syd.')
    expect(missing).toContain('Budget og regnskab for 2013 har ingen rækker fra Nord.')
    expect(missing).toContain('Kan ikke sammenlignes med 2012, som mangler i: Budget og regnskab.')
    expect(missing).toContain('Projektet har endnu ingen rækker om: Afgørelser,')
    expect(missing).toContain('Syd: 1 konto afviger mindst 250.000 kr.')
  })

  test('counts other municipalities’ figures of the year before as those of the year', () => {
    const peers = [{ id: 1, municipality: 'Øst', year: 2012, area: 'Forebyggelse', kronerPerThousand: 1 }]
    expect(kinds(overviewOf({ ...twoYears, peers }), 'missing').join('\n')).not.toContain(
      'Udgifter i andre kommuner mangler',
    )
    const accounts = [
      { id: 1, municipality: 'Øst', year: 2012, function: '5.28.21', unit: 'thousand-kroner', value: 1 },
    ] as const
    expect(kinds(overviewOf({ ...twoYears, functionAccounts: accounts }), 'missing').join('\n')).not.toContain(
      'Udgifter i andre kommuner mangler',
    )
    const older = peers.map((row) => ({ ...row, year: 2011 }))
    expect(kinds(overviewOf({ ...twoYears, peers: older }), 'missing').join('\n')).toContain(
      'Udgifter i andre kommuner mangler for 2012. Projektet har dem for 2011.',
    )
  })

  test('names months without a single notification, where there are many a year', () => {
    const cut = notifications(240, 2013).filter(({ receivedOn }) => receivedOn < '2013-10')
    const text = kinds(overviewOf(factsWith({ notifications: notificationCases(cut) })), 'missing').join('\n')
    expect(text).toContain('Der er ingen underretninger i oktober–december 2013.')
    const few = cut.slice(0, 20)
    const small = kinds(overviewOf(factsWith({ notifications: notificationCases(few) })), 'missing').join('\n')
    expect(small).not.toContain('Der er ingen underretninger i')
  })

  test('names months that a team’s table lacks', () => {
    const caseloads = Array.from({ length: 12 }, (_, index) => ({
      id: index,
      team: 'Børneteam',
      year: 2013,
      month: index + 1,
      cases: index === 4 ? null : 10,
      advisersHundredths: 100,
    })).filter(({ month }) => month !== 8)
    expect(kinds(overviewOf({ ...twoYears, caseloads }), 'missing')).toContain(
      'Sagstal for Børneteam mangler for maj og august 2013.',
    )
  })
})

describe('what is questionable', () => {
  const issue = (some: Partial<ImportIssue>): ImportIssue => ({
    rule: 'unknown-rule',
    severity: 'query',
    da: 'Noget er i tvivl.',
    en: 'Something is in doubt.',
    place: { file: 'a.xlsx', sheet: 'Ark1', row: 3, column: 'Alder' },
    ...some,
  })

  test('is one line a cause, gravest first; what is accepted or merely worth knowing is not asked again', () => {
    const issues = [
      issue({ severity: 'info', da: 'Godt at vide.' }),
      issue({ accepted: 'Set efter', da: 'Accepteret.' }),
      issue({}),
      issue({ place: { file: 'a.xlsx', sheet: 'Ark1', row: 4, column: 'Alder' } }),
      issue({ rule: 'other', severity: 'error', da: 'En fejl.' }),
    ]
    const texts = kinds(overviewOf(twoYears, { issues }), 'questionable')
    expect(texts).toEqual(['a.xlsx: En fejl.', 'a.xlsx: Noget er i tvivl.'])
  })

  test('leads to the screen where it is mended', () => {
    const { matters } = overviewOf(twoYears, { issues: [issue({})] })
    expect(matters.filter(({ kind }) => kind === 'questionable').map(({ screen }) => screen)).toEqual(['import'])
  })
})

test('an overview in English has English words', () => {
  const overview = overviewOf(twoYears, { language: 'en' })
  expect(overview.cards[0]).toMatchObject({ label: 'Notifications', change: '+56.0%' })
  expect(kinds(overview, 'missing').join(' ')).toContain('The project has no rows yet about: Assessments,')
})
