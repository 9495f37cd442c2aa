import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/problems.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { printReport } from './support/printReport.ts'

const { input: sample } = await sampleReportInput()

const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'
const report = (body: string): string =>
  printReport(buildReport({ ...sample, templates: [{ name: 'proeve.md', text: head + body }] })).replaceAll(
    '\u00a0',
    ' ',
  )

function problemOf(body: string): { da: string; row: number | undefined; code: string } {
  try {
    report(body)
  } catch (thrown) {
    if (thrown instanceof AppError) {
      const { da, code, place } = thrown.problem
      return { da, code, row: place?.row }
    }
    throw thrown
  }
  throw new Error('The template was accepted')
}

describe('live numbers', () => {
  test.each([
    [':tal{key="notifications-count"}', '524'],
    [':tal{key="notifications-count" kommune="Ishøj" aar="-1"}', '390'],
    [':tal{key="aftercare-count-placed"}', 'syv'],
    [':tal{key="aftercare-count-placed" form="tal"}', '7'],
    [':tal{key="aftercare-count-placed" form="stor"} unge', 'Syv unge'],
    [':tal{key="placements-type-count" sted="Eget værelse" en="barn" flere="børn" ental="et"}', 'ét barn'],
    [':tal{key="notifications-sex-share-pct" koen="drenge" decimaler="1"}', '52,0 %'],
    [':tal{key="notifications-change-pct" aar="-1..0" form="omtrent"}', 'knap 2 %'],
    [':tal{key="accounts-as-of-date"}', '20. januar 2014'],
    [':tal{key="economy-area-accounts" omraade="anbringelser" kommune="Ishøj"}', '43.165.353 kr.'],
    [':tal{key="economy-area-accounts" omraade="ialt" form="mio"}', '89,1 mio. kr.'],
    [':tal{key="expenditure-per-1000-respite" aar="seneste" kommune="gennemsnit"}', '201.547 kr.'],
    [':tal{key="notifications-count" aar="2030"}', 'ikke opgjort'],
    [':andel{key="placements-forced-share-pct" kommune="Vallensbæk"}', 'tre af 16'],
    [':aendring{key="notifications-count" fra="-1"}', 'en svag stigning på knap 2 %'],
    [':aendring{key="notifications-count" fra="-1" kommune="Vallensbæk" form="verbum"}', 'uændret'],
    [':aendring{key="placements-type-share-pct" sted="Opholdssted" fra="-1" form="fratil"}', 'fra 41 % til 35 %'],
    [':aendring{key="placements-type-share-pct" sted="Opholdssted" fra="-1" form="point"}', 'seks procentpoint'],
    [
      'Andelen er :aendring{key="notified-children-repeat-share-pct" gentagelse="tre-eller-flere" fra="-1" form="verbumfratil"}.',
      'Andelen er steget fra 6 % til 8 %.',
    ],
    [
      'Andelen er :aendring{key="notifications-source-share-pct" kilde="Den Sociale Døgnvagt" fra="-1" form="verbumfratil"}.',
      'Andelen er stort set uændret på 3 %.',
    ],
    [
      'Antallet er :aendring{key="notification-meetings-count" fra="-1" form="verbumfratil"}.',
      'Antallet er faldet fra 58 til 20.',
    ],
    [
      'Antallet er :aendring{key="notifications-count" fra="-1" kommune="Vallensbæk" form="verbumfratil"}.',
      'Antallet er uændret på 125.',
    ],
    ['Budgettet er :tal{key="economy-area-budget" omraade="ialt"}.', 'Budgettet er 90.350.710 kr.'],
    ['I :aar og :aar{fra="-1"} i :kommuner', 'I 2013 og 2012 i Ishøj og Vallensbæk'],
  ])('%s → %s', (body, expected) => {
    expect(report(body).split('\n').at(-1)).toBe(expected)
  })

  test('a tie is said as a tie', () => {
    const text = report('Steder: :saetning{regel="rangering" key="placements-type-count" over="sted" antal="3"}.')
    expect(text).toContain(
      'plejefamilie (42); opholdssted (29); og netværkspleje og døgninstitution, handicap (begge 4).',
    )
  })
})

describe('conditions', () => {
  const shown = (attributes: string): boolean => report(`Før.\n\n:::hvis{${attributes}}\nVist.\n:::`).includes('Vist.')
  test.each([
    ['key="notifications-count" er="steget"', true],
    ['key="notifications-count" er="faldet"', false],
    ['key="notifications-count" kommune="Vallensbæk" er="uaendret"', true],
    ['key="notifications-count" er="findes"', true],
    ['key="notifications-count" aar="2030" er="findes"', false],
    ['key="notifications-count" aar="2030" er="mangler"', true],
    ['key="notifications-count" aar="2030" er="steget"', false],
    ['key="notifications-count" er="over" vaerdi="500"', true],
    ['key="notifications-count" er="under" vaerdi="500"', false],
    ['er="flere"', true],
  ])('%s: %s', (attributes, expected) => expect(shown(attributes)).toBe(expected))
})

describe('markup that cannot be followed is refused at its line', () => {
  test.each([
    ['ukendt direktiv', 'Tekst.\n\n:ukendt{key="x"}', 9, 'ukendt'],
    ['ukendt mål', ':tal{key="findes-ikke"}', 7, 'findes-ikke'],
    ['manglende nøgle', 'Tekst.\n:tal{aar="-1"}', 8, 'mangler “key”'],
    ['ukendt attribut', ':tal{key="notifications-count" farve="roed"}', 7, 'farve'],
    ['ukendt værdi', ':tal{key="notifications-count" form="romertal"}', 7, 'romertal'],
    ['ukendt figur', '::figur{figur="lagkage"}', 7, 'lagkage'],
    ['ukendt tabel', '::tabel{tabel="lagkage"}', 7, 'lagkage'],
    [
      'skjult i en falsk betingelse',
      ':::hvis{key="notifications-count" er="faldet"}\n:tal{key="findes-ikke"}\n:::',
      8,
      'findes-ikke',
    ],
    ['åben blok', ':::note\nTekst.', 7, 'lukket'],
    ['for mange koloner inderst', ':::note\n:::hvis{er="flere"}\nTekst.\n:::\n:::', 8, 'færre koloner'],
    ['ødelagt opmærkning', ':tal{key="notifications-count}', 7, 'mangler “key”'],
    ['kolon efter et navn', 'Om :kommune: tekst', 7, 'skrevet forkert'],
    ['kommune uden for løkken', 'Om :kommune her', 7, 'kommuner'],
    ['billede', '![alt](x.png)', 7, 'image'],
    ['for høj overskrift', '# Titel', 7, 'overskrifter'],
    ['HTML', '<b>fed</b>', 7, 'html'],
  ])('%s', (_name, body, row, word) => {
    const problem = problemOf(body)
    expect(problem.code).toBe('report.template')
    expect(problem.row).toBe(row)
    expect(problem.da).toContain('proeve.md')
    expect(problem.da).toContain(word)
  })

  test('the head', () => {
    const build = (text: string) => () => buildReport({ ...sample, templates: [{ name: 'x.md', text }] })
    expect(build('Tekst uden hoved')).toThrow('hoved')
    expect(build('---\ntitel: A\norden: 1\nnoegle: a\nslags: bog\n---\nTekst')).toThrow('slags')
    expect(build('---\ntitel: A\nfarve: b\n---\nTekst')).toThrow('farve')
  })
})

describe('chapters are switched on by data', () => {
  test('without expenditure data there is no such chapter, and the numbers close up', () => {
    const text = sample.templates
    const model = buildReport({
      ...sample,
      year: 2011,
      period: periodOf(2011, sample.municipalities),
      templates: text,
      economyCharts: [],
    })
    expect(model.chapters.map(({ key }) => key)).not.toContain('udgifter')
    const numbers = model.chapters.map(({ number }) => number).filter((number) => /\d/.test(number))
    expect(numbers.length).toBeGreaterThan(3)
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
  })

  test('a centre with one municipality has no comparison of municipalities', () => {
    const model = buildReport({ ...sample, municipalities: ['Ishøj'] })
    const text = printReport(model)
    expect(text).not.toContain('Vallensbæk, nuværende')
    expect(text).not.toContain('ligger alene i')
  })
})
