import { describe, expect, test } from 'vitest'
import { draftReport } from '../../../shared/report/buildReport.ts'
import { numbersShown } from '../../../shared/report/changes/numbersShown.ts'
import { blockLines } from '../../../shared/report/check/document/reportText.ts'
import { placesOfFigure, placesOfTable } from '../../../shared/report/compose/notePlaces.ts'
import { byReading } from '../../../shared/report/notePlace.ts'
import type { Block, PlacedNote, TableModel } from '../../../shared/report/reportModel.ts'
import { twoLevelTable } from '../../paper/structuredReport.ts'
import { monthly } from '../../support/sampleFigures.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { chapterDraft } from './support/chapterText.ts'

const { input } = await sampleReportInput()
const NOTES = '\n\n[^a]: Den ene.\n\n[^b]: Den anden, :tal{key="notifications-count"}.\n'

const notesOf = (blocks: readonly Block[]): readonly PlacedNote[] =>
  blocks.flatMap((block) => (block.type === 'table' || block.type === 'figure' ? (block.notes ?? []) : []))

const draft = (body: string) => {
  const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'
  return draftReport({ ...input, templates: [{ name: 'proeve.md', text: head + body }] })
}

describe('the places of a table', () => {
  const table = twoLevelTable(8)
  const { placeOf } = placesOfTable(table)

  test.each([
    ['', { in: 'title' }],
    ['Underretter', { in: 'head', index: 0 }],
    ['Vallensbæk og omegnskommunerne', { in: 'span', index: 2 }],
    ['vallensbæk og omegnskommunerne  2012', { in: 'head', index: 5 }],
    ['Underretter nr. 3', { in: 'cell', row: 2, column: 0 }],
    ['I alt / Samlet 2013', { in: 'cell', row: 7, column: 9 }],
    ['Underretter nr. 6 / I alt / Ishøj 2011', { in: 'cell', row: 7, column: 1 }],
    ['note', { in: 'note' }],
  ])('“%s”', (words, place) => {
    expect(placeOf(words)).toEqual(place)
  })

  test.each(['Underretter nr. 9', 'I alt / 2020', 'I alt / Underretter nr. 3', 'I alt /'])('“%s” is none', (words) => {
    expect(placeOf(words)).toBeNull()
  })

  test('are found below their group, and where a name holds the sign that parts names', () => {
    const named = (...names: readonly string[]): TableModel => ({
      ...table,
      rows: names.map((text) => ({ kind: 'row', level: 0, cells: [{ text }, { text: '1' }] })),
    })
    const places = placesOfTable(named('Ishøj', 'I alt', 'Vallensbæk', 'I alt', 'Hospital / psykiatri'))
    expect(places.placeOf('Vallensbæk / I alt')).toEqual({ in: 'cell', row: 3, column: 0 })
    expect(places.placeOf('Hospital / psykiatri / Ishøj 2011')).toEqual({ in: 'cell', row: 4, column: 1 })
    expect(placesOfTable({ ...table, note: null }).placeOf('note')).toBeNull()
  })

  test('are not beside the heading of a group, where nothing is printed', () => {
    const rows = table.rows.map((row, index) => (index === 2 ? { ...row, kind: 'group' as const } : row))
    const places = placesOfTable({ ...table, rows })
    expect(places.placeOf('Underretter nr. 3')).toEqual({ in: 'cell', row: 2, column: 0 })
    expect(places.placeOf('Underretter nr. 3 / Ishøj 2011')).toBeNull()
    expect(placesOfTable(table).placeOf('Underretter nr. 3 / Ishøj 2011')).toEqual({ in: 'cell', row: 2, column: 1 })
  })

  test('of a figure are its title and its note', () => {
    expect(placesOfFigure(monthly).placeOf('')).toEqual({ in: 'title' })
    expect(placesOfFigure(monthly).placeOf('Note')).toEqual({ in: 'note' })
    expect(placesOfFigure({ ...monthly, note: null }).placeOf('note')).toBeNull()
    expect(placesOfFigure(monthly).placeOf('oktober')).toBeNull()
  })

  test('stand in the order of reading', () => {
    const words = ['note', 'Underretter nr. 3', 'I alt / Ishøj 2011', 'I alt', 'Underretter', 'Samlet', '']
    const places = words.flatMap((each) => placeOf(each) ?? [])
    const notes = places.map((place): PlacedNote => ({ place, footnote: { type: 'footnote', text: 'x', note: [] } }))
    expect(notes.toSorted(byReading).map(({ place }) => place.in)).toEqual([
      'title',
      'span',
      'head',
      'cell',
      'cell',
      'cell',
      'note',
    ])
    expect(notes.toSorted(byReading)[4]?.place).toEqual({ in: 'cell', row: 7, column: 0 })
  })
})

describe('footnotes in the brackets of a table or figure', () => {
  test('come into the report at their places, numbered in the order of reading', () => {
    const markup = '::tabel[[^a], Underretninger i alt / :aar{}[^b]]{tabel="underretninger-hovedtal"}'
    const { blocks, problem } = chapterDraft(input, `Tekst[^a].\n\n${markup}${NOTES}`)
    expect(problem).toBeNull()
    expect(notesOf(blocks)).toMatchObject([
      { place: { in: 'title' }, footnote: { text: '2' } },
      {
        place: { in: 'cell', row: 0 },
        footnote: { text: '3', note: [{ text: 'Den anden, ' }, { type: 'number' }, {}] },
      },
    ])
  })

  test('are numbers and words of the report like those of its text', () => {
    const { blocks } = chapterDraft(
      input,
      `::figur[[^b]]{figur="notifications-by-month"}${NOTES.replace(/\[\^a\].*\n\n/, '')}`,
    )
    expect(notesOf(blocks)).toMatchObject([{ place: { in: 'title' }, footnote: { text: '1' } }])
    expect(blocks.flatMap(blockLines).at(-1)).toMatch(/^Den anden, \d+\.$/)
    const shown = numbersShown(blocks, input.metrics, 'da').filter(({ prose }) => prose)
    expect(shown).toMatchObject([{ metric: 'notifications-count' }])
  })

  test('at a place that this year’s table lacks are left out, and said to be', () => {
    const { omissions, chapters } = draft(
      `Tekst[^b].\n\n::tabel[Underretninger ialt[^a]]{tabel="underretninger-hovedtal"}${NOTES}`,
    )
    expect(notesOf(chapters.flatMap(({ blocks }) => blocks))).toEqual([])
    expect(omissions.map(({ da }) => da)).toContainEqual(
      expect.stringMatching(/^Fodnoten ved “Underretninger ialt” er udeladt, .*Nærmest er “Underretninger i alt”\.$/),
    )
  })

  test.each([
    ['::tabel[^a]{tabel="underretninger-hovedtal"}', /“\[\[\^1\]\]” ved titlen/],
    ['::tabel[I alt]{tabel="underretninger-hovedtal"}', /steder med deres fodnoter/],
    ['::tabel[2012[^a][^b]]{tabel="underretninger-hovedtal"}', /steder med deres fodnoter/],
    ['::tabel[2012[^a], [^b]]{tabel="underretninger-hovedtal"}', /steder med deres fodnoter/],
    ['::tabel[2012[^a] og]{tabel="underretninger-hovedtal"}', /steder med deres fodnoter/],
    ['::tabel[*2012*[^a]]{tabel="underretninger-hovedtal"}', /steder med deres fodnoter/],
    ['::tabel[2012[^a], 2012[^b]]{tabel="underretninger-hovedtal"}', /ved “2012” står der to fodnoter/],
    ['::afvigelser[Ishøj[^a]]{antal="3"}', /“afvigelser” har ingen tekst/],
  ])('%s is refused where it stands', (markup, words) => {
    const { problem } = chapterDraft(input, `Tekst[^a] og[^b].\n\n${markup}${NOTES}`)
    expect(problem).toMatch(words)
    expect(problem).toMatch(/linje \d+/)
  })
})
