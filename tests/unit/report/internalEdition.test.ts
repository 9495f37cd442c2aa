import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { reportText } from '../../../shared/report/check/document/placedText.ts'
import { shownIn } from '../../../shared/report/findings/shownNumbers.ts'
import { smallCellFindings } from '../../../shared/report/findings/smallCellFindings.ts'
import { reportFindings } from '../../../shared/report/reportFindings.ts'
import { stampsOf } from '../../../shared/report/stamps.ts'
import { showsFewPersons } from '../../../shared/statistics/smallCells.ts'
import { sampleKnowledge } from '../../support/check/sampleKnowledge.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { sampleReference as reference } from '../../support/sampleReference.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { chapterText } from './support/chapterText.ts'
import { expectSound } from './support/expectSound.ts'
import { withFacts } from './support/otherFacts.ts'
import { printReport } from './support/printReport.ts'

const { input: hidden } = await sampleReportInput()
const { input: shown } = await sampleReportInput(2013, undefined, 'shown')

const saidIn = (body: string): readonly [hidden: string, shown: string] => [
  chapterText(hidden, body),
  chapterText(shown, body),
]

describe('an edition with small numbers', () => {
  test.each([
    ['aarsrapport', 'Intern udgave', 'til intern brug og må ikke offentliggøres'],
    ['annual-report', 'Internal edition', 'for internal use and must not be published'],
    ['kort-udgave', 'Intern udgave', 'til intern brug og må ikke offentliggøres'],
    ['raadsnotat', 'Intern udgave', 'til intern brug og må ikke offentliggøres'],
  ])('%s says so on every page and in its text', async (edition, mark, sentence) => {
    const { input } = await sampleReportInput(2013, edition, 'shown')
    const model = buildReport(input)
    expect(stampsOf(model)).toContain(mark)
    const colophon = model.colophon.flat().map(({ text }) => text)
    expect([...colophon, printReport(model)].join(' ')).toContain(sentence)
    const open = buildReport((await sampleReportInput(2013, edition)).input)
    expect(stampsOf(open)).not.toContain(mark)
    expect(printReport(open)).not.toContain(sentence)
  })

  test('says in its method what it does', () => {
    const methodIn = (input: typeof hidden) => {
      const { chapters, ...model } = buildReport(input)
      return printReport({ ...model, chapters: chapters.filter(({ key }) => key === 'metode') })
    }
    expect(methodIn(shown)).toContain('Opdelinger er vist i deres helhed')
    expect(methodIn(shown)).not.toContain('slået sammen')
    expect(methodIn(hidden)).toContain('slået sammen eller udeladt')
  })

  test('tells of nothing that is merged, left out or put in words', () => {
    const text = printReport(buildReport(shown))
    expect(text.match(/færre end fem|vises samlet|vist samlet|ikke vist|slået sammen/i)).toBeNull()
    expect(printReport(buildReport(hidden))).toMatch(/færre end fem/)
  })

  test('has one remark in the place of those about small numbers', () => {
    const told = (input: typeof hidden) => reportFindings(input).map(({ da }) => da)
    const few = smallCellFindings(buildReport(shown), shown.metrics).map(({ da }) => da)
    expect(few.length).toBeGreaterThan(5)
    expect(told(shown).filter((each) => few.includes(each))).toEqual([])
    expect(told(shown).filter((each) => each.includes('intern udgave'))).toHaveLength(1)
    expect(told(hidden).filter((each) => each.includes('intern udgave'))).toEqual([])
  })

  test('holds for a centre of one, of two and of many municipalities', () => {
    // In those after the fourth, somebody counts in several rows of a table, or in none.
    for (const seed of [1, 2, 3, 4, 6, 7, 15, 21]) {
      const { facts, period } = generatedCentre(seed, reference)
      expectSound(withFacts(shown, facts, period))
    }
  })
})

test('a report that hides small numbers holds also where a category was counted in one of two years only', () => {
  for (const seed of [38, 40]) {
    const { facts, period } = generatedCentre(seed, reference)
    expectSound(withFacts(hidden, facts, period))
  }
})

describe('the figure of reasons', () => {
  const reasonsOf = (report: typeof hidden, seed: number) => {
    const { facts, period } = generatedCentre(seed, reference)
    const own = withFacts(report, facts, period)
    const figure = own.figure('notifications-reason', { year: own.year })
    const points = figure?.series.flatMap((series) => series.points) ?? []
    return { few: points.filter((each) => each.dims.year === own.year && showsFewPersons(own.metrics, each)), figure }
  }

  test('shows the reasons of a few notifications only in the internal edition', () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    expect(seeds.flatMap((seed) => reasonsOf(shown, seed).few).length).toBeGreaterThan(10)
    expect(seeds.flatMap((seed) => reasonsOf(hidden, seed).few)).toEqual([])
    const notes = seeds.map((seed) => reasonsOf(hidden, seed).figure?.note ?? '')
    expect(notes.some((note) => note.includes('er ikke vist'))).toBe(true)
  })
})

describe('the check of small numbers', () => {
  const text = reportText(buildReport(shown))
  const knowledge = sampleKnowledge(shown)

  test('accepts the choice in the internal edition, which has no other finding either', () => {
    expect(checkReport(text, knowledge, 'da', 'shown').findings).toEqual([])
  })

  test('flags the same text from elsewhere, and nothing else in it', () => {
    const { findings } = checkReport(text, knowledge)
    expect(findings.length).toBeGreaterThan(50)
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['cell.small']))
  })
})

describe('a condition', () => {
  const when = (condition: string): string => `Før.\n\n:::hvis{${condition}}\nDet står her.\n:::`
  const room = 'key="placements-type-count" sted="Eget værelse"'
  const none = 'key="placements-type-count" sted="Sikret afdeling"'
  const many = 'key="placements-type-count" sted="Plejefamilie"'
  const [there, gone] = ['Før.\nDet står her.', 'Før.']

  test.each([
    ['er="intern"', gone, there],
    ['er="offentlig"', there, gone],
    [`${many} er="vises"`, there, there],
    [`${many} er="vises-ikke"`, gone, gone],
    [`${room} er="vises"`, gone, there],
    [`${room} er="vises-ikke"`, there, gone],
    [`${none} er="vises"`, gone, gone],
    [`${none} er="vises-ikke"`, there, there],
    ['key="placements-type-count" sted="Plejefamilie" aar="2030" er="vises"', gone, gone],
    ['key="placements-type-count" sted="Plejefamilie" aar="2030" er="vises-ikke"', gone, gone],
  ])('%s', (condition, open, internal) => expect(saidIn(when(condition))).toEqual([open, internal]))
})

describe('a sentence', () => {
  test('tells a count that the author has asked to be hidden', () => {
    expect(saidIn('Der var :tal{key="placements-type-count" sted="Eget værelse" form="faa"}.')).toEqual([
      'Der var færre end fem.',
      'Der var én.',
    ])
  })

  test('ranks the small ones by what they are', () => {
    const ranking =
      ':saetning{regel="rangering" key="placements-type-count" over="sted" antal="4" kommune="Vallensbæk"}.'
    const [open, internal] = saidIn(`I kommunen er det ${ranking}`)
    expect(open).toContain('færre end fem')
    expect(internal).toBe(
      'I kommunen er det plejefamilie (11); opholdssted (4); og døgninstitution, sociale adfærdsvanskeligheder (1).',
    )
  })

  test('says where a change lies also among a few', () => {
    const parts = ':saetning{regel="fordeling" key="placements-type-count" over="sted" kommune="Vallensbæk"}'
    expect(saidIn(`Før. ${parts}`)).toEqual([
      'Før.',
      'Før. Det meste af faldet ligger i plejefamilie, hvor antallet faldt fra 14 til 11.',
    ])
  })
})

describe('a table that is made of small numbers', () => {
  test.each(['anbringelser-nye-alder', 'anbringelser-sted-aar'])('%s is in no other edition', (key) => {
    const body = `Før.\n\n::tabel{tabel="${key}"}`
    const tablesIn = (input: typeof hidden) => {
      const templates = [
        { name: 'proeve.md', text: `---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n${body}` },
      ]
      return buildReport({ ...input, templates }).chapters.flatMap(({ blocks }) =>
        blocks.filter(({ type }) => type === 'table'),
      )
    }
    expect(tablesIn(hidden)).toEqual([])
    const [table] = tablesIn(shown)
    expect(table && shownIn(table).some((each) => showsFewPersons(shown.metrics, each))).toBe(true)
  })
})
