import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keyFigureBookOf, loadKeyFigureBook } from '../../../electron/core/statistics/keyFigureBook.ts'
import type { KeyFigure } from '../../../shared/domain/ledger.ts'
import { fraction } from '../../../shared/quantities.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import { rowsOf } from '../../../shared/statistics/evidence.ts'
import { contradictionNotes, contradictionText } from '../../../shared/statistics/keyFigures/contradictionText.ts'
import { withKeyFigures } from '../../../shared/statistics/keyFigures/keyFigures.ts'
import { counted, named } from '../../../shared/statistics/measure.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'

const about = (kind: string, unit: string, label: string) => ({
  chapter: 'healthVisiting',
  kind,
  unit,
  decimals: kind === 'count' ? 0 : 1,
  label: { da: label, en: label },
  definition: { da: 'Forklaring.', en: 'Explanation.' },
})
const rows = (name: string, more: Record<string, unknown> = { groupAs: 'municipality' }) => ({
  chapter: 'Sundhed',
  name,
  unit: 'antal',
  ...more,
})

const content = {
  words: { 'A og B': 'samlet' },
  units: { procent: { kind: 'share', unit: '%' } },
  metrics: [
    {
      id: 'planned-count',
      about: about('count', 'hold', 'Planlagt'),
      rows: [rows('Hold', { group: 'A', period: '2016' })],
    },
    { id: 'groups-count', about: about('count', 'hold', 'Hold'), rows: [rows('Hold')] },
    {
      id: 'born-count',
      about: about('count', 'fødsler', 'Fødsler'),
      rows: [
        rows('Fødsler'),
        rows('Fødsler, ni måneder', { groupAs: 'municipality', year: '{period}-01..{period}-09' }),
      ],
    },
    { id: 'young-count', about: about('count', 'mødre', 'Unge mødre'), rows: [rows('Unge mødre')] },
    {
      id: 'young-share-pct',
      about: about('share', '%', 'Unge mødre, andel'),
      rows: [{ ...rows('Unge mødre'), unit: 'procent' }],
      derived: { kind: 'share', part: { metric: 'young-count' }, whole: { metric: 'born-count' } },
    },
    { id: 'born-change-pct', about: about('change', '%', 'Ændring'), derived: { kind: 'change', of: 'born-count' } },
    {
      id: 'born-difference',
      about: about('count', 'fødsler', 'Forskel'),
      derived: { kind: 'difference', of: 'born-count' },
    },
    {
      id: 'referrals-count',
      about: about('count', 'henvisninger', 'Henvisninger'),
      rows: [rows('Henvisninger', { groupAs: 'target', dims: { municipality: 'A' } })],
    },
    {
      id: 'referrals-count',
      rows: [rows('Henvisninger i alt')],
      derived: { kind: 'total', of: 'referrals-count', over: 'target' },
    },
    {
      id: 'twice-notified',
      about: about('count', 'underretninger', 'Underretninger i A'),
      derived: { kind: 'same', as: { metric: 'notifications-count', dims: { municipality: 'A' } } },
    },
    { id: 'notifications-count', rows: [rows('Underretninger')] },
  ],
}
const book = keyFigureBookOf(content)

type Row = readonly [name: string, group: string, period: string, value: string, unit?: string, chapter?: string]

const figures = (given: readonly Row[]): readonly KeyFigure[] =>
  given.map(([name, group, period, value, unit = 'antal', chapter = 'Sundhed'], index) => ({
    id: index + 1,
    rowNumber: index + 5,
    chapter,
    name,
    group,
    period,
    value,
    unit,
  }))

const notified = named('notifications-count', { year: 2015, municipality: 'A' }, counted(20, []))
const fromRows = new MetricSet([notified]).extended({ values: [], definitions: [...catalogue, ...book.definitions] })
const metricsOf = (given: readonly Row[]) => withKeyFigures(fromRows, figures(given), book, periodOf(2015, ['A', 'B']))
const at = (year: number | string, more: Record<string, string> = { municipality: 'A' }) => ({ year, ...more })

describe('a row of the key-figure file', () => {
  test('becomes the metric that the book says, whatever its letters and spaces', () => {
    const set = metricsOf([['  fødsler ', 'A', '2015', '270']])
    expect(set.get('born-count', at(2015))?.value).toEqual(fraction(270))
    expect(set.get('born-count', at(2015))?.evidence.flatMap((part) => [...part.ids()])).toEqual([1])
    expect(set.unitOf('born-count', at(2015))).toBe('fødsler')
  })

  test('takes words, school years and periods as the book reads them', () => {
    const set = metricsOf([
      ['Fødsler', 'A og B', '2012/13', '1'],
      ['Fødsler, ni måneder', 'A', '2015', '203'],
    ])
    expect(set.get('born-count', at('2012-13', { municipality: 'samlet' }))?.value).toEqual(fraction(1))
    expect(set.get('born-count', at('2015-01..2015-09'))?.value).toEqual(fraction(203))
  })

  test('goes to the first entry that fits', () => {
    const set = metricsOf([
      ['Hold', 'A', '2016', '3'],
      ['Hold', 'A', '2015', '2'],
    ])
    expect(set.get('planned-count', { year: 2016 })?.value).toEqual(fraction(3))
    expect(set.get('groups-count', at(2015))?.value).toEqual(fraction(2))
  })

  test('that no entry knows is a metric of its own, with its name, unit and decimals', () => {
    const set = metricsOf([['Ventetid', 'Øst', '2015', '3.25', 'uger']])
    const metric = 'key-figure-row-5'
    expect(set.get(metric, at(2015, { group: 'Øst' }))?.value).toEqual(fraction(13, 4))
    expect(set.definitionOf(metric)).toMatchObject({
      unit: 'uger',
      decimals: 2,
      kind: 'count',
      label: { da: 'Ventetid' },
    })
    expect(metricsOf([['Svar', '', '2015', '40', 'Procent']]).definitionOf(metric)).toMatchObject({
      kind: 'share',
      unit: '%',
    })
  })

  test('that a number of another chapter was made from is told of there only', () => {
    const [row] = figures([['Budgetterede helårspersoner', 'A, Plejefamilie', '2015', '4', 'personer']])
    if (!row) throw new Error('One row')
    const budgeted = named(
      'placement-budget-persons',
      { year: 2015, municipality: 'A', form: 'Plejefamilie' },
      counted(4, [rowsOf('key_figure', [row])]),
    )
    const known = fromRows.extended({ values: [budgeted] })
    const set = withKeyFigures(known, [row], book, periodOf(2015, ['A']))
    expect([...set.all()].map(({ metric }) => metric)).not.toContain('key-figure-row-5')
  })

  test('of another unit than the entry is not taken for it', () => {
    expect(metricsOf([['Fødsler', 'A', '2015', '27', 'promille']]).get('born-count', at(2015))).toBeUndefined()
  })

  test('in the same row of another file is another metric', () => {
    const [first, second] = figures([
      ['Ventetid', 'Øst', '2014', '3'],
      ['Klager', 'Øst', '2015', '7'],
    ])
    if (!first || !second) throw new Error('Two rows')
    const set = withKeyFigures(fromRows, [first, { ...second, rowNumber: 5 }], book, periodOf(2015, ['A']))
    expect(set.definitionOf('key-figure-row-5').label.da).toBe('Ventetid')
    expect(set.definitionOf('key-figure-row-5-2').label.da).toBe('Klager')
  })
})

describe('what follows from key figures', () => {
  const set = metricsOf([
    ['Fødsler', 'A', '2014', '288'],
    ['Fødsler', 'A', '2015', '270'],
    ['Unge mødre', 'A', '2015', '34'],
    ['Unge mødre', 'B', '2015', '4'],
    ['Henvisninger', 'Psykolog', '2015', '9'],
    ['Henvisninger', 'Skole', '2015', '4'],
  ])

  test('a share names both its numbers, and is absent where one is', () => {
    const share = set.share('young-share-pct', at(2015))
    expect(share?.basis).toEqual({ part: 34, whole: 270 })
    expect(share?.from).toEqual([
      { metric: 'young-count', dims: at(2015) },
      { metric: 'born-count', dims: at(2015) },
    ])
    expect(set.get('young-share-pct', at(2015, { municipality: 'B' }))).toBeUndefined()
  })

  test('changes are from the comparison year to the report year', () => {
    expect(set.get('born-change-pct', at('2014-2015'))?.value).toEqual(fraction(-1800, 288))
    expect(set.get('born-difference', at('2014-2015'))?.value).toEqual(fraction(-18))
  })

  test('a total over one dimension', () => {
    const total = set.get('referrals-count', at(2015))
    expect(total?.value).toEqual(fraction(13))
    expect(total?.from).toHaveLength(2)
  })

  test('the same number under another name points at the number', () => {
    const same = set.get('twice-notified', { year: 2015 })
    expect(same?.value).toEqual(fraction(20))
    expect(same?.from).toEqual([{ metric: 'notifications-count', dims: at(2015) }])
  })

  test('decimals in the file make no whole basis, but an exact share', () => {
    const half = metricsOf([
      ['Fødsler', 'A', '2015', '2.5'],
      ['Unge mødre', 'A', '2015', '1'],
    ]).share('young-share-pct', at(2015))
    expect(half?.value).toEqual(fraction(40))
    expect(half?.basis).toBeUndefined()
  })
})

describe('a printed figure beside a computed number', () => {
  test('is not used, and a difference is told with row, both numbers and what to do', () => {
    const set = metricsOf([['Underretninger', 'A', '2015', '21']])
    expect(set.get('notifications-count', at(2015))?.value).toEqual(fraction(20))
    const texts = set.contradictions.map((each) => contradictionText(each, set).da)
    expect(texts).toEqual([
      'Filen med nøgletal, række 5: “Underretninger” (2015, A) er 21, men de øvrige rækker giver 20. Rapporten bruger det beregnede tal. Ret rækken, eller fjern den.',
    ])
  })

  test('is told where the number itself is explained, and nowhere else', () => {
    const set = metricsOf([
      ['Underretninger', 'A', '2015', '21'],
      ['Underretninger', 'B', '2015', '4'],
    ])
    expect(contradictionNotes(set, { metric: 'notifications-count', dims: at(2015) }, 'en')).toEqual([
      'File of key figures, row 5: “Notifications” (2015, A) is 21, but the other rows give 20. The report uses the computed number. Correct the row or remove it.',
    ])
    const other = { metric: 'notifications-count', dims: at(2015, { municipality: 'B' }) }
    expect(contradictionNotes(set, other, 'en')).toEqual([])
  })

  test('agrees where it is the computed one rounded as the file rounds', () => {
    const printed = (share: string) =>
      metricsOf([
        ['Fødsler', 'A', '2015', '270'],
        ['Unge mødre', 'A', '2015', '34'],
        ['Unge mødre', 'A', '2015', share, 'procent'],
      ])
    for (const share of ['12.6', '13', '12.59']) expect(printed(share).contradictions, share).toEqual([])
    for (const share of ['12.5', '12', '12.58']) expect(printed(share).contradictions, share).toHaveLength(1)
    expect(printed('12').share('young-share-pct', at(2015))?.basis).toEqual({ part: 34, whole: 270 })
  })

  test('stands in for a number that no rows give', () => {
    const set = metricsOf([
      ['Underretninger', 'A', '2009', '388'],
      ['Unge mødre', 'A', '2009', '11.5', 'procent'],
    ])
    expect(set.get('notifications-count', at(2009))?.value).toEqual(fraction(388))
    expect(set.get('young-share-pct', at(2009))?.value).toEqual(fraction(23, 2))
    expect(set.contradictions).toEqual([])
  })
})

describe('the book', () => {
  const withMetric = (metric: unknown) => ({ ...content, metrics: [...content.metrics, metric] })

  test.each([
    ['a metric that nobody defines', { id: 'unheard-of', rows: [rows('X')] }, /unheard-of is not defined/],
    [
      'a metric that is defined already',
      { id: 'placements-count', about: about('count', 'børn', 'X') },
      /defined twice/,
    ],
    [
      'a share of shares',
      {
        id: 'odd-pct',
        about: about('share', '%', 'X'),
        derived: { kind: 'share', part: { metric: 'young-share-pct' }, whole: { metric: 'born-count' } },
      },
      /odd-pct cannot be worked out/,
    ],
    [
      'rows of one group and of every group',
      { id: 'born-count', rows: [rows('X', { group: 'A', groupAs: 'sex' })] },
      /Either/,
    ],
    ['a field that it does not know', { id: 'born-count', row: [] }, /row/],
  ])('refuses %s', (_, metric, message) => {
    expect(() => keyFigureBookOf(withMetric(metric))).toThrow(message)
  })

  test('knows the dimensions of its metrics', () => {
    expect(book.definitions.find(({ id }) => id === 'referrals-count')?.dims).toEqual([
      'year',
      'municipality',
      'target',
    ])
    const byTarget = keyFigureBookOf(
      withMetric({
        id: 'referrals-share-pct',
        about: about('share', '%', 'Andel'),
        derived: { kind: 'share', part: { metric: 'referrals-count' }, whole: { metric: 'born-count' } },
      }),
    )
    const share = byTarget.definitions.find(({ id }) => id === 'referrals-share-pct')
    expect(share?.dims).toEqual(['year', 'municipality', 'target'])
  })
})

describe('the book that comes with the program', () => {
  const shipped = loadKeyFigureBook(join(import.meta.dirname, '..', '..', '..', 'templates'))

  test('is read, and says of every metric what it is in both languages', () => {
    expect(shipped.definitions.length).toBeGreaterThan(70)
    for (const { id, label, definition, base } of shipped.definitions) {
      for (const { da, en } of [label, definition, base]) {
        expect(en.replaceAll('Vallensbæk', ''), id).not.toMatch(/[æøåÆØÅ]|in percent of|\d-\d/)
        expect(da, id).not.toMatch(/hhv\.|\d-\d/)
      }
      expect(definition.da.endsWith('.') && definition.en.endsWith('.'), id).toBe(true)
    }
  })

  test('a share of parents screened is by sex, as its parts are', () => {
    for (const id of ['epds-moderate-severe-share-pct', 'epds-severe-share-pct'])
      expect(shipped.definitions.find((each) => each.id === id)?.dims, id).toContain('sex')
  })
})
