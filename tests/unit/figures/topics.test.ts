import { describe, expect, test } from 'vitest'
import { shortMonthName } from '../../../shared/danish.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import type { FigureSpec } from '../../../shared/figures/figureSpec.ts'
import {
  availableTopics,
  figureOf,
  figureTopics,
  reportFigureKeys,
  topicsIn,
} from '../../../shared/figures/figuresOf.ts'
import { scene } from '../../../shared/figures/scene/scene.ts'
import { tableOf } from '../../../shared/figures/tableOf.ts'
import { toNumber } from '../../../shared/quantities.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { chapterIds } from '../../../shared/statistics/metric.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { range } from '../../../shared/statistics/tally.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { expectTidy, paperMeasure } from '../../support/tidyScene.ts'

const measure = await paperMeasure()
const { session } = await sampleReportInput()
const caveats = caveatsOf(session.reference(), session.facts())
const municipalities = session.municipalities()

const contextOf = (
  year: number,
  municipality: string,
  language: 'da' | 'en' = 'da',
  comparison?: number,
): FigureContext => ({
  metrics: session.metrics(year, comparison),
  period: session.period(year, comparison),
  codes: session.reference().codes,
  caveats,
  language,
  municipality,
})

const figuresIn = (context: FigureContext): readonly FigureSpec[] =>
  topicsIn(context).flatMap((topic) => topic.build(context) ?? [])

const contexts = [ALL, ...municipalities].flatMap((municipality) =>
  (['da', 'en'] as const).flatMap((language) => [
    [`${municipality} 2013 ${language}`, contextOf(2013, municipality, language)] as const,
    [`${municipality} 2012 ${language}`, contextOf(2012, municipality, language)] as const,
    [`${municipality} 2013 against 2011 ${language}`, contextOf(2013, municipality, language, 2011)] as const,
  ]),
)

const sample = contextOf(2013, ALL)
const built = (key: string, context = sample): FigureSpec => {
  const figure = figureOf(key, context)
  if (!figure) throw new Error(`No figure: ${key}`)
  return figure
}
const valuesOf = (figure: FigureSpec, series = 0): readonly (number | null)[] =>
  figure.series[series]?.points.map(({ value }) => (value ? toNumber(value) : null)) ?? []

describe('every figure', () => {
  test.each(contexts)('of %s shows numbers of the set, and says what they are', (_, context) => {
    const figures = figuresIn(context)
    expect(figures.length).toBeGreaterThan(45)
    for (const figure of figures) {
      const { key, series, total, categories } = figure
      for (const { points } of total ? [...series, total] : series) {
        expect(points, key).toHaveLength(categories.length)
        for (const { value, metric, dims } of points)
          expect(context.metrics.get(metric, dims)?.value ?? null, `${key}: ${metric} ${JSON.stringify(dims)}`).toEqual(
            value,
          )
      }
      for (const text of [figure.title, figure.subtitle, figure.source, figure.alt, figure.categoryHeading]) {
        expect(text.length, key).toBeGreaterThan(1)
        expect(text, key).not.toMatch(/undefined|null|NaN|\bsamlet\b|\s{2}| ,|–[^\d\w]*$/)
      }
      expect(figure.note, key).not.toBe('')
    }
  })

  test.each(contexts)('of %s has at most four colours, grey apart', (_, context) => {
    for (const { key, series } of figuresIn(context)) {
      const coloured = series.map(({ role }) => role).filter((role) => role !== 'peer')
      expect(new Set(coloured).size, key).toBe(coloured.length)
      expect(coloured.length, key).toBeLessThanOrEqual(4)
      expect(series.length - coloured.length, key).toBeLessThanOrEqual(1)
    }
  })

  test.each(contexts)('of %s is drawn without a label on another', (_, context) => {
    for (const figure of figuresIn(context))
      for (const width of [254, 453]) expectTidy(scene(figure, width, 180, context.language, measure), measure)
  })

  test.each(contexts)('of %s keeps months, years and ages in their own order', (_, context) => {
    const months = range(1, 12).map((month) => shortMonthName(month, context.language))
    for (const { key, kind, categories, categoryHeading } of figuresIn(context)) {
      if (['Måned', 'Month'].includes(categoryHeading)) expect(categories, key).toEqual(months)
      const numbers = categories.map(Number)
      if (kind !== 'bars' && numbers.every(Number.isFinite))
        expect(numbers, key).toEqual([...numbers].sort((a, b) => a - b))
    }
  })

  test('has a key of its own and belongs to a chapter, in the order of the chapters', () => {
    const topics = topicsIn(sample)
    expect(new Set(topics.map(({ key }) => key)).size).toBe(topics.length)
    const order = availableTopics(sample).map(({ chapter }) => chapterIds.indexOf(chapter))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(reportFigureKeys(sample.metrics.definitions)).has('notifications-by-year')).toBe(true)
  })

  test('stands in every chapter that has numbers to show', () => {
    const shown = new Set(availableTopics(sample).map(({ chapter }) => chapter))
    expect(chapterIds.filter((chapter) => !shown.has(chapter))).toEqual([])
  })

  test('is absent where its year has no data', () => {
    const before = contextOf(2012, ALL)
    for (const key of ['caseload-month', 'rulings-outcome', 'assessments-month', 'economy-areas', 'placements-price'])
      expect(figureOf(key, before), key).toBeNull()
    expect(figureOf('no-such-figure', sample)).toBeNull()
  })
})

describe('the message', () => {
  test.each([
    ['notifications-by-year', '524 underretninger i 2013, 9 flere end i 2012'],
    ['notifications-meetings', '20 underretningsmøder i 2013, 38 færre end i 2012'],
    ['placements-by-year', '84 anbragte børn og unge i 2013, 9 færre end i 2012'],
    ['notifications-within-days', 'Første handling senest dagen efter i 46 % af underretningerne'],
    [
      'notifications-disproportion',
      'Ishøj har en større andel af underretningerne end af børnene (+18,6 procentpoint)',
    ],
    ['assessments-limit', '77 % af de afsluttede undersøgelser blev afsluttet inden fire måneder'],
    ['placements-flow', '20 ophørte anbringelser i 2013, 3 færre end i 2012'],
    ['expenditure-placement', 'Anbringelser: Ishøj over og Vallensbæk under gennemsnittet'],
    ['caseload-month', 'Flest sager i januar (758), færrest i marts (694)'],
    ['caseload-adviser', 'Flest sager pr. rådgiver: Konsulenter (47,0)'],
    ['rulings-outcome', '47 afgørelser i klagesager i 2013'],
    ['rulings-shares', '77 % af afgørelserne er stadfæstet'],
    ['family-workshop-families', 'Familieværkstedet i 2013, højest: åben anonym rådgivning (88)'],
    ['health-births', 'Fødsler: 270 i 2013, 288 i 2012'],
    ['school-leaving-habits', /: rygere 7 %, lav fysisk aktivitet 23 %$/],
    ['early-detection-referrals', 'Tidlig opsporing: henvisninger i 2013, højest: Tip Tab Tynde (9)'],
    ['respite-occupancy', 'Belægning 90,7 % i 2019, 94,1 % i 2018'],
    ['economy-areas', /^Anbringelser og forebyggelse: (mer|mindre)forbrug på [\d.]+ kr\.$/],
  ])('of %s', (key, title) => {
    expect(built(key).title.replaceAll('\u00a0', ' ')).toMatch(title)
  })

  test('says one of what is counted in the singular', () => {
    const key = 'placements-new-age'
    expect(built(key, contextOf(2013, 'Vallensbæk')).title).toMatch(/^1 ny anbringelse i 2013/)
    expect(built(key, contextOf(2013, 'Vallensbæk', 'en')).title).toMatch(/^1 new placement in 2013/)
  })

  test('is the topic itself where there is nothing to tell', () => {
    const later = contextOf(2012, ALL)
    const figure = figuresIn(later).find(({ key }) => key === 'notifications-reason')
    expect(figure?.title).toMatch(/^Den hyppigste årsag er /)
    for (const { key, title } of figuresIn(later)) expect(title, key).not.toContain('–  ')
  })
})

describe('figures of', () => {
  test('sources: the group that the title names is the strong line, and four can be told apart', () => {
    for (const municipality of [ALL, ...municipalities]) {
      const figure = built('notifications-source-years', contextOf(2013, municipality))
      const [first, ...others] = figure.series
      expect(figure.title.startsWith(first?.name ?? '?')).toBe(true)
      expect(first?.role).toBe('primary')
      expect(others).toHaveLength(3)
      expect(figure.undrawn).toHaveLength(1)
      expect(figure.note).toMatch(/^Figuren viser de fire største grupper i 2013\. Uden for figuren: .+ \(\d+\)\.$/)
      expect(tableOf(figure, 'da').columns).toHaveLength(6)
    }
    expect(built('notifications-source-municipality').series.map(({ name }) => name)).toEqual(['Ishøj', 'Vallensbæk'])
  })

  test('prices: rows of municipalities are not said to be of both', () => {
    expect(built('placements-price').subtitle).toBe('Udgift i kr. pr. helårsperson, 2013, efter kommune')
    expect(built('placements-full-year-persons', contextOf(2013, 'Ishøj')).subtitle).toMatch(/, Ishøj$/)
  })

  test('caseload: the printed months and mean of 2013', () => {
    const figure = built('caseload-month')
    expect(valuesOf(figure).filter((_, month) => [0, 2, 11].includes(month))).toEqual([758, 694, 741])
    expect(figure.reference && Math.round(toNumber(figure.reference.value))).toBe(714)
    expect(built('caseload-adviser').reference?.value).toEqual(
      sample.metrics.get('cases-per-adviser-average', { year: 2013, municipality: ALL })?.value,
    )
  })

  test('rulings: body by outcome as printed, with their sum in the table', () => {
    const figure = built('rulings-outcome')
    expect(figure.categories).toEqual(['Stadfæstet', 'Ændret', 'Ændret delvist', 'Hjemvises'])
    expect(figure.series.map(({ name }) => name)).toEqual(['Det Sociale Nævn', 'Ankestyrelsen', 'Kammeradvokaten'])
    expect([0, 1, 2].map((body) => valuesOf(figure, body))).toEqual([
      [14, 1, 0, 1],
      [15, 1, 4, 2],
      [7, 0, 2, 0],
    ])
    expect(figure.total?.points.map(({ value }) => value && toNumber(value))).toEqual([36, 2, 6, 3])
  })

  test('rulings of one municipality, whose bodies are not known', () => {
    const own = built('rulings-outcome', contextOf(2013, 'Vallensbæk'))
    expect(own.series.map(({ name }) => name)).toEqual(['2013'])
    expect(own.total).toBeUndefined()
  })

  test('respite: years after the report year are not taken for it', () => {
    expect(built('respite-children').note).toMatch(/også dem efter rapportåret/)
    expect(built('respite-enrolled').note ?? '').not.toMatch(/rapportåret/)
  })

  test('respite: a hundred per cent is marked, whichever municipality is chosen', () => {
    const figure = built('respite-occupancy', contextOf(2013, 'Vallensbæk'))
    expect(figure.reference && toNumber(figure.reference.value)).toBe(100)
    expect(figure.categories).toEqual(['2013', '2014', '2015', '2016', '2017', '2018', '2019'])
  })

  test('cumulative response: never falling', () => {
    for (const series of built('notifications-within-days').series) {
      const values = series.points.map(({ value }) => (value ? toNumber(value) : 0))
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
  })

  test('peers: group, mean and year are printed', () => {
    const figure = built('expenditure-index')
    expect(figure.subtitle).toContain('2012')
    expect(figure.note).toContain(sample.codes.peers.group.name)
    expect(figure.reference && toNumber(figure.reference.value)).toBe(100)
    const weighted = {
      ...sample,
      codes: { ...sample.codes, peers: { ...sample.codes.peers, weighting: 'weighted', ownIncluded: false } as const },
    }
    expect(built('expenditure-index', weighted).note).toMatch(/vægtet med folketallet .* uden egne kommuner/)
  })

  test('peers: without a mean none is told of', () => {
    const peers = { ...sample.codes.peers, meanName: 'Ingen gns.', group: { name: 'Ingen', municipalities: ['Læsø'] } }
    const { note, reference } = built('expenditure-placement', { ...sample, codes: { ...sample.codes, peers } })
    expect(reference).toBeUndefined()
    expect(note).toMatch(/^Der er intet gennemsnit for gruppen Ingen i 2012/)
  })

  test('key figures: a school year is no calendar year, and what has one number has no figure', () => {
    expect(built('school-leaving-habits').categories).toEqual(['2011–12', '2012–13'])
    expect(built('health-births').categories).toEqual(['2011', '2012', '2013'])
    expect(built('health-postnatal-reaction').series.map(({ name }) => name)).toEqual(['Moderat til svær', 'Svær'])
    expect(figureOf('pupils-count', sample)).toBeNull()
    expect(figureOf('health-births', contextOf(2013, 'Vallensbæk'))).toBeNull()
  })

  test('small groups: said under the figure, without their size', () => {
    const note = built('placements-forced').note ?? ''
    expect(note).toMatch(/færre end 20/)
    expect(note).not.toMatch(/\b16\b/)
    expect(built('notifications-sex').note).toBeNull()
  })

  test('series that break: parted and told', () => {
    const figure = built('complaints-national-board-count')
    expect(figure.breaks).toEqual([{ afterIndex: 0, label: 'Nævnene nedlagt 2013' }])
    expect(figure.note).toContain('2013')
  })

  test('key figures that the report may name also exist in years without them', () => {
    const keys = new Set(reportFigureKeys(session.reference().keyFigures.definitions))
    expect(keys.has('young-mothers-count')).toBe(true)
    expect(keys.has('notifications-count')).toBe(false)
    expect(figureTopics.every(({ key }) => keys.has(key))).toBe(true)
  })
})
