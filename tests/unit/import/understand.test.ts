import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerSimilarity, SIMILAR } from '../../../electron/core/import/headerSimilarity.ts'
import { foldHeader } from '../../../electron/core/import/headerText.ts'
import type { CellValue } from '../../../shared/domain/grid.ts'
import { assessmentHeader, assessmentRow, assessmentRows, workbookOf } from '../../support/messy/grids.ts'
import { parse, questionsOf, templates } from '../../support/messy/parsed.ts'

describe('headers are compared as people read them', () => {
  test.each([
    ['CPR-nr.', 'cpr nummer'],
    ['CPR-NR', 'Cpr_nr.'],
    ['Sagsnummer', 'SAGSNR.'],
    ['Løbenr.', 'Loebenummer'],
    ['Årsag', 'AARSAG'],
    ['Bopælskommune', 'bopaelskommune:'],
    ['Samtykke / tvang', 'samtykke/tvang'],
    ['Underretter (gruppe)', 'Underretter – gruppe'],
    ['  Modtaget\n dato ', 'modtaget dato'],
  ])('»%s« is »%s«', (a, b) => {
    expect(foldHeader(a)).toBe(foldHeader(b))
  })

  test.each([
    ['Anbragt fra', 'Anbragt til'],
    ['Indskrevet', 'Udskrevet'],
    ['Startårsag', 'Slutårsag'],
    ['Modtaget dato', 'Afsluttet dato'],
    ['Sagsnr.', 'Vejnr.'],
    ['Kommune', 'Kommentar'],
  ])('»%s« is not even similar to »%s«', (a, b) => {
    expect(headerSimilarity(foldHeader(a), foldHeader(b))).toBeLessThan(SIMILAR)
  })

  test('a slip of the pen and another order of words are similar', () => {
    expect(headerSimilarity(foldHeader('Bopælskommune'), foldHeader('Bopælskomune'))).toBeGreaterThan(SIMILAR)
    expect(headerSimilarity(foldHeader('Dato modtaget'), foldHeader('Modtaget dato'))).toBeGreaterThan(SIMILAR)
  })

  test('likeness is symmetric, between 0 and 1, and 1 only for equal texts', () => {
    const word = fc.string({ maxLength: 40 }).map(foldHeader)
    fc.assert(
      fc.property(word, word, (a, b) => {
        const alike = headerSimilarity(a, b)
        expect(alike).toBeCloseTo(headerSimilarity(b, a), 10)
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike === 1).toBe(a === b)
      }),
    )
  })

  test('folding a folded header changes nothing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => foldHeader(foldHeader(text)) === foldHeader(text)))
  })

  test('no list asks for one header twice', () => {
    for (const profile of templates.profiles) {
      if (profile.shape !== 'list') continue
      const first = profile.columns.map(({ headers }) => foldHeader(headers[0] ?? ''))
      expect(new Set(first).size).toBe(first.length)
    }
  })
})

describe('the best profile is proposed with reasons', () => {
  const parsed = parse(workbookOf({ 'Børnefaglige undersøgelser': [assessmentHeader, ...assessmentRows(5)] }))
  const [sheet] = parsed.sheets

  test('the likeliest first, at most four, each with its confidence', () => {
    const candidates = sheet?.candidates ?? []
    expect(candidates[0]).toMatchObject({ profile: 'assessments', confidence: 100 })
    expect(candidates.length).toBeGreaterThan(1)
    expect(candidates.length).toBeLessThanOrEqual(4)
    const confidences = candidates.map(({ confidence }) => confidence)
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
  })

  test('the reasons name columns, sheet and what is missing', () => {
    expect(sheet?.candidates[0]?.reasons.map(({ da }) => da)).toEqual([
      '6 af 6 felter er fundet',
      'arket hedder »Børnefaglige undersøgelser«',
    ])
    expect(sheet?.candidates[1]?.reasons.map(({ da }) => da).join()).toMatch(/mangler »/)
  })

  test('the fields that columns can be mapped to are told, the required ones marked', () => {
    expect(sheet?.candidates[0]?.fields).toContainEqual({ field: 'decidedOn', label: 'Afgørelsesdato', required: true })
    const notifications = parse(
      workbookOf({
        Ark1: [
          ['Sagsnr.', 'Underretter', 'Underretningstype', 'Årsag'],
          ['1', 'Skole', 'Skriftlig', 'Andet'],
        ],
      }),
    )
    expect(notifications.problem?.code).toBe('file.unknown-profile')
    expect(notifications.sheets[0]?.candidates[0]?.fields).toContainEqual({
      field: 'unborn',
      label: 'Ufødt',
      required: false,
    })
  })

  test('every column is accounted for: taken, personal or dropped', () => {
    const header = [...assessmentHeader, 'Skostørrelse']
    const { sheets, issues } = parse(workbookOf({ Ark1: [header, ...assessmentRows(4).map((row) => [...row, 38])] }))
    expect(sheets[0]?.parsed?.columns.map(({ header: name, field, how }) => [name, field, how])).toEqual([
      ['Løbenr.', 'serial', 'name'],
      ['CPR', 'cpr', 'name'],
      ['Navn', null, 'personal'],
      ['Bopælskommune', 'municipality', 'name'],
      ['Afgørelsesdato', 'decidedOn', 'name'],
      ['Team', 'team', 'name'],
      ['Afsluttet dato', 'finishedOn', 'name'],
      ['Skostørrelse', null, 'unknown'],
    ])
    expect(issues.filter(({ rule }) => rule === 'column-not-used')).toMatchObject([
      { severity: 'info', at: 7, place: { column: 'Skostørrelse' } },
    ])
  })
})

describe('the header is found wherever it stands', () => {
  const expectFive = (rows: readonly (readonly CellValue[])[], row: number): void => {
    const { sheets, rows: taken } = parse(workbookOf({ Ark1: rows }))
    expect(sheets[0]?.parsed?.headerRow).toBe(row)
    expect(taken).toHaveLength(5)
  }

  test('under 150 lines of selections', () => {
    const lines = Array.from({ length: 150 }, (_, index) => [`Udvalg ${index}`, 'alle', 'ja'])
    expectFive([...lines, assessmentHeader, ...assessmentRows(5)], 151)
  })

  test('under merged titles that are themselves headers of something', () => {
    expectFive([['Team', 'Periode'], ['Alle', '2013'], [], assessmentHeader, ...assessmentRows(5)], 4)
  })

  test('on two lines', () => {
    const upper = ['Løbenr.', 'Barnet', null, null, 'Undersøgelsen', null, null]
    const lower = [null, 'CPR', 'Navn', 'Bopælskommune', 'Afgørelsesdato', 'Team', 'Afsluttet dato']
    expectFive([['Børnefaglige undersøgelser'], upper, lower, ...assessmentRows(5)], 2)
  })

  test('between columns without content', () => {
    const spaced = (row: readonly CellValue[]): CellValue[] => row.flatMap((cell) => [null, cell])
    expectFive([spaced(assessmentHeader), ...assessmentRows(5).map(spaced)], 1)
  })
})

describe('content speaks where a name does not', () => {
  const renamed = (names: Readonly<Record<string, string | null>>): (string | null)[] =>
    assessmentHeader.map((header) => (header in names ? (names[header] ?? null) : header))

  test.each([
    ['a strange name', 'Felt 17', 'Felt 17'],
    ['no name', null, 'D'],
  ])('a column of municipalities with %s is proposed, with one question', (_, name, shown) => {
    const parsed = parse(workbookOf({ Ark1: [renamed({ Bopælskommune: name }), ...assessmentRows(6)] }))
    expect(parsed.rows).toHaveLength(6)
    expect(questionsOf(parsed)).toEqual([`column-guessed ${shown}`])
    expect(parsed.issues.find(({ rule }) => rule === 'column-guessed')).toMatchObject({
      at: 3,
      da: 'Kolonnen er læst som »Bopælskommune«. Kontrollér, at det passer, eller vælg feltet under »Tilpas kolonner«.',
    })
  })

  test('two columns that fit a missing field equally well are not guessed between', () => {
    const header = [...renamed({ Bopælskommune: 'Felt 1' }), 'Felt 2']
    const rows = assessmentRows(6).map((row) => [...row, 'Ishøj'])
    const parsed = parse(workbookOf({ Ark1: [header, ...rows] }))
    expect(parsed.problem).toMatchObject({ code: 'file.missing-column', place: { column: 'Bopælskommune' } })
    expect(parsed.rows).toEqual([])
  })

  test('a similar name is not believed against the content', () => {
    const header = renamed({ Afgørelsesdato: 'Afgørelsesdata' })
    const rows = assessmentRows(6).map((row) => row.map((cell, at) => (at === 4 ? 'se journal' : cell)))
    expect(parse(workbookOf({ Ark1: [header, ...rows] })).problem?.code).toBe('file.missing-column')
  })

  test('of two columns of one name, the one that holds dates is read', () => {
    const header = [...assessmentHeader]
    header[2] = 'Afgørelsesdato'
    const parsed = parse(workbookOf({ Ark1: [header, ...assessmentRows(6)] }))
    expect(parsed.rows).toHaveLength(6)
    const fields = parsed.sheets[0]?.parsed?.columns.filter(({ field }) => field === 'decidedOn')
    expect(fields?.map(({ at }) => at)).toEqual([4])
  })

  test('never two columns to one field, nor one column to two', () => {
    const names = fc.shuffledSubarray(
      [...assessmentHeader, 'CPR-nr.', 'Kommune', 'Dato for afgørelse', 'Nr.', 'Slutdato'],
      {
        minLength: 3,
      },
    )
    fc.assert(
      fc.property(names, (header) => {
        const { sheets } = parse(workbookOf({ Ark1: [header, ...assessmentRows(3)] }))
        const columns = sheets[0]?.parsed?.columns ?? []
        const fields = columns.flatMap(({ field }) => field ?? [])
        expect(new Set(fields).size).toBe(fields.length)
        expect(new Set(columns.map(({ at }) => at)).size).toBe(columns.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('sheets that are read, and sheets that are left alone', () => {
  const list = [assessmentHeader, ...assessmentRows(3)]
  const told = (rule: string, parsed: ReturnType<typeof parse>) => parsed.issues.filter((issue) => issue.rule === rule)

  test('hidden sheets and hidden rows are read and told', () => {
    const parsed = parse(workbookOf({ Ark1: list }, { Ark1: { hidden: true, hiddenRows: 2, formulasWithoutValue: 1 } }))
    expect(parsed.rows).toHaveLength(3)
    for (const rule of ['sheet-hidden', 'rows-hidden', 'formulas-empty']) expect(told(rule, parsed)).toHaveLength(1)
    expect(told('rows-hidden', parsed)[0]?.da).toBe(
      '2 rækker er skjult i arket, for eksempel af et filter. De er læst.',
    )
  })

  test('a pivot table is left alone with a sentence', () => {
    const parsed = parse(workbookOf({ Pivot: list, Data: list }, { Pivot: { pivot: true } }))
    expect(parsed.rows.map(({ sheet }) => sheet)).toEqual(['Data', 'Data', 'Data'])
    expect(told('sheet-pivot', parsed)).toMatchObject([{ severity: 'info', place: { sheet: 'Pivot' } }])
  })

  test('a sheet that lacks a column keeps its problem and does not stop the others', () => {
    const without = list.map((row) => row.filter((_, at) => at !== 4))
    const parsed = parse(workbookOf({ Ark1: without, Ark2: list }))
    expect(parsed.problem).toBeNull()
    expect(parsed.sheets.map(({ problem }) => problem?.code ?? null)).toEqual(['file.missing-column', null])
    expect(parsed.rows.every(({ sheet }) => sheet === 'Ark2')).toBe(true)
  })

  test('at most 200 findings of a kind are kept, and all are counted', () => {
    const rows = Array.from({ length: 250 }, (_, index) => assessmentRow(index + 1, { Afgørelsesdato: 'snart' }))
    const parsed = parse(workbookOf({ Ark1: [assessmentHeader, ...assessmentRows(3), ...rows] }))
    const found = told('date-invalid', parsed)
    expect(found).toHaveLength(201)
    expect(found.at(-1)).toMatchObject({ count: 50, da: 'Og 50 fund mere af samme slags.' })
    expect(parsed.sheets[0]?.parsed?.rejected).toHaveLength(250)
  })
})
