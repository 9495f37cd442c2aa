import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addFootnote,
  applied,
  bolden,
  insertMarkup,
  lineAt,
  markLines,
  placeOfLine,
  type TextEdit,
} from '../../../../renderer/screens/report/editing/textEdit.ts'

const body = 'Første linje\n\nAnden linje\nTredje linje\n'
const chosen = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length })
const selected = (text: string, edit: TextEdit): string => applied(text, edit).slice(edit.selectFrom, edit.selectTo)

describe('lines', () => {
  test('are found by their number, also beyond the last', () => {
    expect([1, 2, 3, 4].map((line) => lineAt(body, line))).toEqual(['Første linje', '', 'Anden linje', 'Tredje linje'])
    expect(placeOfLine(body, 99)).toBe(body.length)
  })
})

describe('bold', () => {
  test('goes on and off, and the words stay chosen', () => {
    const on = bolden(body, chosen('Anden'))
    expect(applied(body, on)).toContain('**Anden** linje')
    expect(selected(body, on)).toBe('Anden')
    const text = 'et **fedt** ord'
    expect(applied(text, bolden(text, { start: 3, end: 11 }))).toBe('et fedt ord')
  })
})

describe('headings and bullets', () => {
  test('mark whole lines, and a second press takes the mark away', () => {
    const once = applied(body, markLines(body, chosen('Anden linje\nTredje linje'), '- '))
    expect(once).toBe('Første linje\n\n- Anden linje\n- Tredje linje\n')
    const at = { start: once.indexOf('- Anden'), end: once.indexOf('Tredje') }
    expect(applied(once, markLines(once, at, '- '))).toBe(body)
  })

  test('a subheading becomes a heading, not both', () => {
    expect(applied('### Alder', markLines('### Alder', { start: 5, end: 5 }, '## '))).toBe('## Alder')
  })
})

describe('footnotes', () => {
  test('get the next number, a note at the end, and its words to write over', () => {
    const text = 'Et[^1] tal.\n\n[^1]: Den første.\n'
    const edit = addFootnote(text, { start: 11, end: 11 }, 'Notens tekst')
    expect(applied(text, edit)).toBe('Et[^1] tal.[^2]\n\n[^1]: Den første.\n\n[^2]: Notens tekst\n')
    expect(selected(text, edit)).toBe('Notens tekst')
  })
})

test('a footnote on the line of a table or figure stands at its title', () => {
  const table = 'Tekst\n\n::tabel{tabel="x"}\n'
  const noted = 'Tekst\n\n::tabel[[^1]]{tabel="x"}\n\n[^1]: Note\n'
  expect(applied(table, addFootnote(table, { start: 25, end: 25 }, 'Note'))).toBe(noted)
  const placed = '::figur[Note[^1]]{figur="x"}\n\n[^1]: Note'
  expect(applied(placed, addFootnote(placed, { start: 2, end: 2 }, 'Ny'))).toBe(
    '::figur[[^2], Note[^1]]{figur="x"}\n\n[^1]: Note\n\n[^2]: Ny\n',
  )
})

describe('what is inserted', () => {
  test('a number stands where the cursor is', () => {
    expect(applied('I alt  børn.', insertMarkup('I alt  børn.', { start: 6, end: 6 }, ':tal{key="x"}'))).toBe(
      'I alt :tal{key="x"} børn.',
    )
  })

  test('a figure stands on a line of its own with an empty one on both sides, wherever the cursor is', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '\n', '\n\n', 'Tekst.', 'Tekst.\n\nMere.'), fc.nat(14), (text, place) => {
        const at = Math.min(place, text.length)
        const made = applied(text, insertMarkup(text, { start: at, end: at }, '::figur{figur="x"}'))
        const lines = made.split('\n')
        const own = lines.indexOf('::figur{figur="x"}')
        expect(own).toBeGreaterThanOrEqual(0)
        expect([lines[own - 1] ?? '', lines[own + 1] ?? '']).toEqual(['', ''])
        expect(made.replace('::figur{figur="x"}', '').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''))
      }),
    )
  })
})
