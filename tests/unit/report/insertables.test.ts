import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { draftReport } from '../../../shared/report/buildReport.ts'
import { type Attributes, resolveMetric } from '../../../shared/report/compose/resolveMetric.ts'
import { insertableEntries } from '../../../shared/report/insertables/insertables.ts'
import { markupShowing } from '../../../shared/report/insertables/markupShowing.ts'
import { numberMarkup } from '../../../shared/report/insertables/numberMarkup.ts'
import { findSearchable } from '../../../shared/report/insertables/searchable.ts'
import { parseSource } from '../../../shared/report/markdown/parseTemplate.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const { input } = await sampleReportInput()
const draft = draftReport(input)
const entries = { da: insertableEntries(input, draft, 'da'), en: insertableEntries(input, draft, 'en') }
const find = (search: string, language: 'da' | 'en' = 'da', limit = 5) =>
  findSearchable(entries[language], search, limit)
const place = { file: 'proeve.md', line: 1 }

/** What the parser makes of markup. */
function directivesIn(body: string): readonly Attributes[] {
  const found: Attributes[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'textDirective') found.push(node.attributes ?? {})
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(parseSource({ ...draft.scope.template, body }).tree)
  return found
}

describe('the markup of a number', () => {
  const numbers = [...input.metrics.all()].filter(({ value, date }) => value !== null || date !== undefined)
  const named = numbers.flatMap((number) => {
    const markup = numberMarkup(number, input.year)
    return markup === null ? [] : [{ number, markup }]
  })

  test('exists for every number of the project', () => {
    expect(numbers.length).toBeGreaterThan(4000)
    expect(named).toHaveLength(numbers.length)
  })

  test('leads back to that very number', () => {
    const directives = directivesIn(named.map(({ markup }) => markup).join('\n\n'))
    expect(directives).toHaveLength(named.length)
    const wrong = named.filter(
      ({ number }, index) => resolveMetric(draft.scope, directives[index] ?? {}, place).found !== number,
    )
    expect(wrong.map(({ markup }) => markup)).toEqual([])
  })

  test('counts years from the report’s, so that it holds next year too', () => {
    const dims = { year: 2012, municipality: 'Ishøj' }
    expect(numberMarkup({ metric: 'notifications-count', dims }, 2013)).toBe(
      ':tal{key="notifications-count" aar="-1" kommune="Ishøj"}',
    )
    const span = { year: '2012-2013', municipality: 'samlet' }
    expect(numberMarkup({ metric: 'notifications-change-pct', dims: span }, 2013)).toBe(
      ':tal{key="notifications-change-pct" aar="-1..0"}',
    )
  })

  test('survives quotation marks and signs of its own', () => {
    const dims = { year: 2013, municipality: 'samlet', line: 'Tilbud & "hjælp" {a} <b>' }
    const markup = numberMarkup({ metric: 'x', dims }, 2013) ?? ''
    expect(directivesIn(markup)[0]?.linje).toBe(dims.line)
  })
})

describe('the search', () => {
  test('finds the plain number of the year first', () => {
    expect(find('underretninger')[0]).toEqual({
      kind: 'number',
      label: 'Underretninger: 2013',
      value: '524 underretninger',
      markup: ':tal{key="notifications-count"}',
    })
    expect(find('notifications', 'en')[0]).toMatchObject({ kind: 'number', label: 'Notifications: 2013' })
  })

  test('takes words in any order, in part, and of any dimension', () => {
    expect(find('2012 ishø underret')[0]?.markup).toBe(':tal{key="notifications-count" aar="-1" kommune="Ishøj"}')
    expect(find('politi 2012')[0]?.label).toContain('Politiet, 2012')
  })

  test('finds figures and tables, of all municipalities and of each', () => {
    const figures = find('underretninger pr år', 'da', 20).filter(({ kind }) => kind === 'figure')
    expect(figures.map(({ markup }) => markup)).toEqual(
      expect.arrayContaining([
        '::figur{figur="notifications-by-year"}',
        '::figur{figur="notifications-by-year" kommune="Ishøj"}',
      ]),
    )
    expect(find('tabel underretninger pr måned')[0]).toMatchObject({
      kind: 'table',
      markup: '::tabel{tabel="underretninger-maaned"}',
    })
  })

  test('says nothing where nothing fits, and no more than asked for', () => {
    expect(find('xyzzy')).toEqual([])
    expect(find('', 'da', 3)).toHaveLength(3)
    expect(find(':tal{ "& <', 'da', 3).length).toBeLessThanOrEqual(3)
  })

  test('answers within 50 ms', () => {
    const words = ['u', 'underretninger', 'ishøj 2012', 'andel', 'anbragte børn', '', 'konto', '2013']
    const times = words.map((search) => {
      const started = performance.now()
      find(search, 'da', 50)
      return performance.now() - started
    })
    expect(entries.da.length).toBeGreaterThan(6000)
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(50)
  })

  test('what it gives can be put into a chapter', () => {
    const found = ['underret', 'anbragt', 'budget', 'alder', 'folketal'].flatMap((search) => find(search, 'da', 40))
    const body = found.map(({ markup }) => markup).join('\n\n')
    const text = `---\ntitel: A\norden: 1\nnoegle: a\nslags: kapitel\n---\n${body}`
    const tried = draftReport({ ...input, templates: [{ name: 'a.md', text }] })
    expect(tried.problems).toEqual([])
    expect(JSON.stringify(tried.model.chapters)).not.toContain('ikke opgjort')
  })
})

describe('making a typed number live', () => {
  const dims = { year: 2013, municipality: 'samlet' }
  test.each([
    ['notifications-count', dims, '524', ':tal{key="notifications-count"}'],
    ['aftercare-count-placed', dims, 'syv', ':tal{key="aftercare-count-placed"}'],
    ['aftercare-count-placed', dims, '7', ':tal{key="aftercare-count-placed" form="tal"}'],
    ['notifications-within-14-days-pct', dims, '88 %', ':tal{key="notifications-within-14-days-pct"}'],
    ['economy-area-accounts', { ...dims, area: 'grand' }, '89,1 mio. kr.', 'form="mio" decimaler="1"'],
    ['notifications-count', dims, 'omkring fem hundrede', ':tal{key="notifications-count"}'],
  ])('%s %o as “%s”', (metric, of, said, markup) => {
    expect(markupShowing(draft.scope, { metric, dims: of }, said)).toContain(markup)
  })
})
