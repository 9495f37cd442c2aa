import { describe, expect, test } from 'vitest'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { chapterDraft, chapterText } from './support/chapterText.ts'

const { input } = await sampleReportInput()
const said = (body: string, changes: Partial<typeof input> = {}): string => chapterText({ ...input, ...changes }, body)

describe('places for the author', () => {
  const empty = 'Før.\n\n:::fritekst{til="Beskriv udviklingen"}\n:::\n\nEfter.'
  test('print nothing until something is written there', () => {
    expect(said(empty)).toBe('Før.\nEfter.')
    expect(chapterDraft(input, empty).blocks).toContainEqual({ type: 'unwritten', prompt: 'Beskriv udviklingen' })
  })
  test('print what is written, with its live numbers, and not what belongs there', () => {
    const written = ':::fritekst{til="Beskriv udviklingen"}\nDer kom :tal{key="notifications-count"} ind.\n:::'
    expect(said(written)).toBe('Der kom 524 ind.')
    expect(chapterDraft(input, written).blocks.map(({ type }) => type)).toEqual(['paragraph'])
  })
  test('inside a condition and for each municipality', () => {
    const places = ':::::hvis{er="flere"}\n::::kommuner\n:::fritekst{til="Om kommunen"}\n:::\n::::\n:::::'
    expect(chapterDraft(input, places).blocks).toHaveLength(2)
    expect(chapterDraft({ ...input, municipalities: ['Ishøj'] }, places).blocks).toEqual([])
  })
  test('say what they are for', () => {
    expect(chapterDraft(input, ':::fritekst\n:::').problem).toContain('mangler “til”')
  })
})

describe('a ranking that counts what it names', () => {
  const months = (more: string): string =>
    `:saetning{regel="flest" key="notifications-by-month" over="maaned" en="måneden" flere="måneder" emne="med flest underretninger" ${more}}`
  const teams = (places: number): string =>
    `:saetning{regel="flest" key="child-assessments-decided-count" over="maaned" antal="${places}" en="måneden" flere="måneder" emne="med flest afgørelser"}`

  test('three, and one', () => {
    expect(said(months('antal="3"'))).toBe(
      'De tre måneder med flest underretninger var oktober (63), juni (57) og februar (56).',
    )
    expect(said(months('antal="1"'))).toBe('Måneden med flest underretninger var oktober (63).')
  })
  test('a tie makes them more', () => {
    expect(said(teams(1))).toBe('De to måneder med flest afgørelser var maj og december (begge 12).')
    expect(said(teams(3))).toBe('De tre måneder med flest afgørelser var maj og december (begge 12); og november (11).')
  })
  test('nothing is said where nothing is counted', () => {
    expect(said(`Før. ${months('aar="2030"')}`)).toBe('Før.')
  })
  test('in English', () => {
    const text =
      ':saetning{regel="flest" key="child-assessments-decided-count" over="maaned" antal="1" en="month" flere="months" emne="with the most decisions"}'
    expect(said(text, { language: 'en' })).toBe(
      'The two months with the most decisions were May and December (both 12).',
    )
  })
  test('needs its words', () => {
    const text = ':saetning{regel="flest" key="notifications-by-month" over="maaned" flere="måneder" emne="x"}'
    expect(chapterDraft(input, text).problem).toContain('mangler “en”')
  })
})

describe('provisional accounts', () => {
  const day = 'key="accounts-as-of-date"'
  const both = `:::hvis{${day} er="foreloebig"}\nForeløbige.\n:::\n\n:::hvis{${day} er="endelig"}\nEndelige.\n:::`
  const outcome = ':saetning{regel="oekonomi" omraade="ialt"}'

  test('are those drawn up before the accounts could be final', () => {
    expect(said(both)).toBe('Foreløbige.')
    expect(said(both, { accountsFinalBy: '01-15' })).toBe('Endelige.')
    expect(said(`Før.\n\n${both}`, { facts: { ...input.facts, ledger: [] } })).not.toContain('Foreløbige')
  })
  test('change the sentence', () => {
    expect(said(outcome)).toMatch(/, opgjort pr\. 20\. januar 2014\.$/)
    expect(said(outcome, { accountsFinalBy: '01-15' })).toMatch(/\(1,3 %\)\.$/)
  })
})

describe('few persons', () => {
  const room = 'key="placements-type-count" sted="Eget værelse"'
  test('are not counted where the author asks for it', () => {
    expect(said(`Der var :tal{${room} form="faa"}.`)).toBe('Der var færre end fem.')
    expect(said(`There were :tal{${room} form="faa"}.`, { language: 'en' })).toBe('There were fewer than five.')
    expect(said('Der var :tal{key="placements-count" form="faa"}.')).toBe('Der var 84.')
    expect(said('Der var :tal{key="placements-type-count" sted="Plejefamilie" form="faa"}.')).toBe('Der var 42.')
  })
})

describe('a number is not a share', () => {
  const share = 'key="placements-forced-share-pct" fra="-1" form="verbum"'
  const count = 'key="notifications-count" fra="-1" form="verbum"'
  test.each([
    [`Antallet er :aendring{${share}}.`, 'Skriv “andelen”'],
    [`I :aar er antallet af anbringelser :aendring{${share}}.`, 'Skriv “andelen”'],
    [`Andelen er :aendring{${count}}.`, 'Skriv “antallet”'],
    ['The number :aendring{key="placements-forced-share-pct" fra="-1"}.', 'Skriv “andelen”'],
    [':saetning{regel="udvikling" key="placements-forced-share-pct" emne="Antallet uden samtykke"}', 'Skriv “andelen”'],
    ['::saetning{regel="udvikling" key="notifications-count" emne="Andelen af underretninger"}', 'Skriv “antallet”'],
  ])('%s', (body, expected) => expect(chapterDraft(input, body).problem).toContain(expected))

  test.each([
    `Andelen er :aendring{${share}}.`,
    `Antallet er uændret, men andelen er :aendring{${share}}.`,
    `Antallet er :tal{key="placements-forced-count"}; det er :aendring{${share}}.`,
    `Antallet er :aendring{${count}}.`,
    `Udviklingen er :aendring{${share}}.`,
  ])('%s', (body) => expect(chapterDraft(input, body).problem).toBeNull())
})

describe('where a change lies among categories', () => {
  const sentence = (key: string, over: string, more = ''): string =>
    said(`Før. :saetning{regel="fordeling" key="${key}" over="${over}" ${more}}`)
  test('few categories are all told', () => {
    expect(sentence('notifications-type-count', 'type')).toMatch(
      /^Før\. .*kategorien skriftlig.* fra 353 til 426.*kategorien/,
    )
  })
  test('of many only the one that makes the change, if one does', () => {
    expect(sentence('notifications-source-count', 'kildegruppe')).toBe('Før.')
  })
  test('nothing where one to four persons of one municipality would be told', () => {
    expect(sentence('placements-type-count', 'sted', 'kommune="Vallensbæk"')).toBe('Før.')
  })
})
