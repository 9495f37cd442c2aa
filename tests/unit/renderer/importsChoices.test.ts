import { describe, expect, test } from 'vitest'
import {
  accept,
  answer,
  type ChangeChoices,
  chooseMapping,
  correct,
  leaveOut,
  mapValue,
} from '../../../renderer/screens/import/choices/changeChoices.ts'
import { decisionsTaken } from '../../../renderer/screens/import/choices/decisionsTaken.ts'
import { columnLetter } from '../../../renderer/screens/import/mapping/columnLetter.ts'
import {
  candidateOf,
  chooseHeaderRow,
  chooseProfile,
  draftOf,
  giveField,
  mappingOf,
  missingFields,
  moveField,
  sheetColumns,
} from '../../../renderer/screens/import/mapping/mappingDraft.ts'
import { importChoices, type SheetPreview } from '../../../shared/contract/importing.ts'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import { madeCandidate, madeSheet } from '../../support/madePlan.ts'

const file = 'a'.repeat(64)
const after = (...changes: readonly ChangeChoices[]): ImportChoices =>
  changes.reduce((choices, change) => change(choices), noChoices)
const key = { file, sheet: 'Ark1', rule: 'duplicate', column: null }
const reason = 'Aftalt'

describe('choices', () => {
  const all = after(
    chooseMapping({ file, sheet: 'Ark1', profile: 'notifications', headerRow: 4, columns: [{ at: 0, field: null }] }),
    answer({ file, sheet: 'Ark1', at: 1, kind: 'dateOrder', value: 'dayFirst' }),
    correct([5, 6].map((row) => ({ file, sheet: 'Ark1', row, at: 2, text: '1' }))),
    correct([{ file, sheet: 'Ark1', row: 5, at: 3, text: '2' }]),
    mapValue({ target: 'sources', text: 'Nabo', value: 'Borger' }),
    accept({ ...key, reason }),
    leaveOut({ ...key, row: null, reason }),
  )

  test('are what the contract takes', () => {
    expect(importChoices.parse(all)).toEqual(all)
  })

  test('about the same thing take the place of the earlier ones', () => {
    const again = [
      chooseMapping({ file, sheet: 'Ark1', profile: null, headerRow: null, columns: [] }),
      answer({ file, sheet: 'Ark1', at: 1, kind: 'dateOrder', value: 'monthFirst' }),
      correct([{ file, sheet: 'Ark1', row: 6, at: 2, text: '9' }]),
      mapValue({ target: 'sources', text: 'Nabo', value: 'Skole' }),
      accept({ ...key, reason: 'Set efter' }),
      leaveOut({ ...key, row: null, reason: 'Set efter' }),
    ].reduce((choices, change) => change(choices), all)
    expect(again.mappings.map(({ profile }) => profile)).toEqual([null])
    expect(again.answers.map(({ value }) => value)).toEqual(['monthFirst'])
    expect(again.corrections.map(({ row, at, text }) => [row, at, text])).toEqual([
      [5, 2, '1'],
      [5, 3, '2'],
      [6, 2, '9'],
    ])
    expect(again.values.map(({ value }) => value)).toEqual(['Skole'])
    expect(again.accepted.map((entry) => entry.reason)).toEqual(['Set efter'])
    expect(again.leftOut.map((entry) => entry.reason)).toEqual(['Set efter'])
  })

  test('are listed as decisions, the cells of a column as one', () => {
    const decisions = decisionsTaken(all)
    expect(decisions.map(({ kind }) => kind)).toEqual([
      'mapping',
      'answer',
      'correction',
      'correction',
      'value',
      'accepted',
      'leftOut',
    ])
    expect(decisions.flatMap((decision) => (decision.kind === 'correction' ? [decision.rows] : []))).toEqual([
      [5, 6],
      [5],
    ])
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length)
  })

  test('are gone when every decision is taken back, in any order', () => {
    const decisions = decisionsTaken(all)
    for (const order of [decisions, decisions.toReversed()]) {
      expect(order.reduce((choices, { takeBack }) => takeBack(choices), all)).toEqual(noChoices)
    }
  })

  test('taken back one at a time leave the others as they were', () => {
    for (const decision of decisionsTaken(all)) {
      const left = decisionsTaken(decision.takeBack(all)).map(({ id }) => id)
      expect(left).toEqual(
        decisionsTaken(all)
          .map(({ id }) => id)
          .filter((id) => id !== decision.id),
      )
    }
  })
})

describe('a mapping by hand', () => {
  const other = madeCandidate({
    profile: 'placements',
    fields: [
      { field: 'child', label: 'Sagsnr.', required: true },
      { field: 'from', label: 'Startdato', required: true },
    ],
  })
  const sheet = madeSheet({ candidates: [madeCandidate(), other] })
  const preview: SheetPreview = {
    sheet: sheet.sheet,
    notes: {},
    more: true,
    rows: [
      { number: 1, cells: ['Udtræk'] },
      { number: 4, cells: ['Sagsnr.', 'Modtaget', 'Navn'] },
      { number: 5, cells: ['1', '', '', 'x'] },
      { number: 6, cells: ['1', '2013', ''] },
      { number: 7, cells: ['2'] },
      { number: 8, cells: ['3'] },
      { number: 9, cells: ['4'] },
    ],
  }

  test('begins as the program read the sheet', () => {
    const draft = draftOf(sheet, preview)
    expect([...draft.fields]).toEqual([
      [0, 'caseNumber'],
      [1, 'receivedOn'],
    ])
    expect(missingFields(candidateOf(sheet, draft), draft)).toEqual([])
  })

  test('of a sheet that could not be read begins with the header and the columns that bear a field’s name', () => {
    const unread = madeSheet({ ...sheet, profile: null, headerRow: null, columns: [] })
    const draft = draftOf(unread, preview)
    expect([draft.profile, draft.headerRow, ...draft.fields]).toEqual(['notifications', 4, [0, 'caseNumber']])
  })

  test('of a sheet like nothing known begins with the dataset and the row of which most names agree', () => {
    const unread = madeSheet({
      ...sheet,
      profile: null,
      headerRow: null,
      columns: [],
      candidates: [other, madeCandidate()],
    })
    const named = { ...preview, rows: [{ number: 3, cells: ['Sagsnr.', 'Modtaget dato'] }, ...preview.rows] }
    const draft = draftOf(unread, named)
    expect([draft.profile, draft.headerRow, ...draft.fields.values()]).toEqual([
      'notifications',
      3,
      'caseNumber',
      'receivedOn',
    ])
  })

  test('of a sheet without any known name begins with the row that fills the table, if that is no data', () => {
    const unread = madeSheet({ ...sheet, profile: null, headerRow: null, columns: [], candidates: [other] })
    const rows = [['Udtræk'], ['Nr.', 'Barn', 'Dato'], ['1', '••••••-••••', '2013']].map((cells, at) => ({
      number: at + 1,
      cells,
    }))
    expect(draftOf(unread, { ...preview, rows })).toMatchObject({ profile: 'placements', headerRow: 2 })
    expect(draftOf(unread, { ...preview, rows: rows.slice(2) }).headerRow).toBeNull()
  })

  test('shows each column with its header and three different values', () => {
    expect(sheetColumns(preview, 4)).toEqual([
      { at: 0, header: 'Sagsnr.', samples: ['1', '2', '3'] },
      { at: 1, header: 'Modtaget', samples: ['2013'] },
      { at: 2, header: 'Navn', samples: [] },
      { at: 3, header: '', samples: ['x'] },
    ])
  })

  test('gives no field to two columns', () => {
    const draft = giveField(draftOf(sheet, preview), 2, 'receivedOn')
    expect([...draft.fields]).toEqual([
      [0, 'caseNumber'],
      [2, 'receivedOn'],
    ])
  })

  test('reads a field from the column that is chosen for it, and from none again', () => {
    const draft = moveField(draftOf(sheet, preview), 'receivedOn', 3)
    expect([...draft.fields]).toEqual([
      [0, 'caseNumber'],
      [3, 'receivedOn'],
    ])
    expect([...moveField(draft, 'receivedOn', null).fields]).toEqual([[0, 'caseNumber']])
  })

  test('keeps its columns when another row is the header, whose names lead to the fields that are missing', () => {
    const titled = {
      ...preview,
      rows: [{ number: 1, cells: ['Modtaget dato', '', '', 'Underretter'] }, ...preview.rows],
    }
    const draft = chooseHeaderRow(sheet, moveField(draftOf(sheet, preview), 'receivedOn', null), 1, titled)
    expect([draft.headerRow, ...draft.fields]).toEqual([1, [0, 'caseNumber'], [3, 'source']])
  })

  test('says which required fields are missing', () => {
    const draft = giveField(draftOf(sheet, preview), 1, null)
    expect(missingFields(candidateOf(sheet, draft), draft).map(({ label }) => label)).toEqual(['Modtaget dato'])
  })

  test('proposes the columns that bear the names of another dataset’s fields, and finds its way back', () => {
    const chosen = chooseProfile(sheet, draftOf(sheet, preview), 'placements', preview)
    expect([...chosen.fields]).toEqual([[0, 'child']])
    expect(chooseProfile(sheet, chosen, 'notifications', preview)).toEqual(draftOf(sheet, preview))
  })

  test('names every column, so that what was seen is what holds', () => {
    const mapping = mappingOf(file, sheet.sheet, draftOf(sheet, preview), sheetColumns(preview, 4))
    expect(mapping.columns).toEqual([
      { at: 0, field: 'caseNumber' },
      { at: 1, field: 'receivedOn' },
      { at: 2, field: null },
      { at: 3, field: null },
    ])
  })

  test('of a sheet that is left alone names none', () => {
    expect(
      mappingOf(file, 'Ark1', { ...draftOf(sheet, preview), profile: null }, sheetColumns(preview, 4)).columns,
    ).toEqual([])
  })

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('calls column %i %s', (at, letter) => {
    expect(columnLetter(at)).toBe(letter)
  })
})
