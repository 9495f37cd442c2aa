import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { columnWidths } from '../../../electron/core/report/pdf/table/columnWidths.ts'
import { wrapCell } from '../../../electron/core/report/pdf/table/wrapCell.ts'
import { bindWords } from '../../../electron/core/report/pdf/type/binding.ts'
import { breakLines } from '../../../electron/core/report/pdf/type/breakLines.ts'
import { type Faces, loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import { hyphenator } from '../../../electron/core/report/pdf/type/hyphenation.ts'
import { setText } from '../../../electron/core/report/pdf/type/setText.ts'
import { styles } from '../../../electron/core/report/pdf/type/styles.ts'
import { glueRuns } from '../../../electron/core/report/pdf/type/textRuns.ts'
import { Typesetter } from '../../../electron/core/report/pdf/type/typesetter.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')
const hyphenate = await hyphenator('da-DK')

let faces: Faces
beforeAll(async () => {
  faces = await loadFaces(fontFolder)
})

describe('hyphenation', () => {
  test('divides long Danish words at syllables and leaves short words, numbers and codes alone', () => {
    expect(hyphenate('beskæftigelsesindsatsen').join('-')).toBe('beskæf-ti-gel-ses-ind-sat-sen')
    expect(hyphenate('ældre')).toEqual(['ældre'])
    expect(hyphenate('11.508.234')).toEqual(['11.508.234'])
    expect(hyphenate('SEL2013abcdefgh')).toEqual(['SEL2013abcdefgh'])
  })

  test('keeps three letters at least on each side and loses none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,30}[,)]?$/), (word) => {
        const parts = hyphenate(word)
        expect(parts.join('')).toBe(word)
        if (parts.length === 1) return
        expect(parts[0]?.length).toBeGreaterThanOrEqual(3)
        expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})

describe('set text', () => {
  const set = (content: Parameters<Typesetter['set']>[0], width: number) =>
    new Typesetter(faces, hyphenate).set(content, styles.body, width)

  test('glues punctuation to the run before it, so that no line ends between the two', () => {
    expect(glueRuns([{ text: 'i alt (' }, { text: '524', emphasis: 'strong' }, { text: '), og' }])).toEqual([
      { text: 'i alt ' },
      { text: '(524),', emphasis: 'strong' },
      { text: ' og' },
    ])
  })

  test('loses no letter, whatever is divided, and keeps lines within their width', async () => {
    const words = fc.array(
      fc.constantFrom(
        'underretning',
        'familiebehandling',
        'på',
        'øjebliksopgørelse,',
        'børne-ungdomsudvalget',
        '1.234',
        'er',
      ),
      { minLength: 1, maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 150, max: 400 }), async (parts, width) => {
        const text = parts.join(' ')
        const laid = await set(text, width)
        const read = laid.lines
          .map(
            (line) =>
              line.runs
                .map((run) => run.text)
                .join('')
                .trimEnd() + (line.divided ? '' : ' '),
          )
          .join('')
          .trim()
        expect(read.replaceAll('\u00a0', ' ').replaceAll('- ', '-')).toBe(text)
        for (const line of laid.lines) {
          const last = line.runs.at(-1)
          expect(last ? last.x + last.width : 0).toBeLessThanOrEqual(width + 2)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('sets a text that fits on one line as the line breaker does', async () => {
    const words = ['Antallet', 'af', 'underretninger', 'steg', '12', '%', '(Łódź)', 'efterværn']
    const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((each) => each.join(' '))
    const all = await loadFaces(fontFolder)
    const setting = { faces: all, hyphenate }
    fc.assert(
      fc.property(texts, (text) => {
        const [line, ...more] = setText({ runs: [{ text }], marks: [], style: styles.body, width: 600 }, setting).lines
        const stretches = [{ text, fonts: all.fontsOf('serif'), target: null }]
        const broken = breakLines(stretches, { ...styles.body, width: 600 }, hyphenate)
        expect(more).toEqual([])
        expect(broken.map((each) => each.text)).toEqual([line?.runs.map((run) => run.text).join('')])
        const fonts = broken.flatMap(({ runs }) => runs.map(({ font }) => all.nameOf(font)))
        expect([...new Set(fonts)]).toEqual([...new Set(line?.runs.map(({ font }) => font))])
      }),
      { numRuns: 100 },
    )
  })

  test('divides addresses after a slash, without a hyphen', async () => {
    const address = 'https://www.example.dk/boern-og-unge/familiecentret/aarsrapporter/2013/rapport.pdf'
    const laid = await set(`Se ${address}`, 180)
    expect(laid.lines.length).toBeGreaterThan(2)
    for (const line of laid.lines) {
      const last = line.runs.at(-1)
      expect(last ? last.x + last.width : 0).toBeLessThanOrEqual(182)
      expect(line.divided?.drawn ?? false).toBe(false)
    }
    expect(laid.lines.map((line) => line.runs.map((run) => run.text).join('')).join('')).toContain(address)
  })

  test('keeps a paragraph sign, a day and a unit with what belongs to them', () => {
    expect(bindWords('efter § 153 den 1. januar 5 mio. kr., stk. 2')).toBe(
      'efter §\u00a0153 den 1.\u00a0januar 5\u00a0mio. kr., stk.\u00a02',
    )
  })

  test('leaves no short word alone on the last line of running text; a narrow column keeps its gaps', async () => {
    const words = 'centret modtog flere underretninger end året før og hver af dem blev vurderet inden for et døgn'
    for (let length = 80; length < words.length * 3; length += 1) {
      const sentence = `${`${words} `.repeat(3).slice(0, length).trim()} år.`
      const { lines, plain } = await set(sentence, 368)
      expect(plain.replaceAll('\u00a0', ' ')).toBe(sentence)
      const last = lines.at(-1)?.runs.map(({ text }) => text)
      expect(last?.join('')).toMatch(/\s/)
    }
    expect((await set(`${words} år.`, 120)).plain).toBe(`${words} år.`)
    expect((await set('Året før.', 368)).plain).toBe('Året før.')
  })

  test('fails for the text at fault alone, not for those set in the same pass', async () => {
    const typesetter = new Typesetter(faces, (word) => {
      if (word === 'fejlord') throw new Error('Ordet kan ikke deles')
      return [word]
    })
    const outcomes = await Promise.allSettled(
      ['først', 'et fejlord her', 'sidst'].map((text) => typesetter.set(text, styles.body, 40)),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  test('divides what has no syllables rather than let it out of its column', async () => {
    const laid = await set(`Nøglen er ${'x'.repeat(200)}`, 180)
    for (const line of laid.lines) {
      const last = line.runs.at(-1)
      expect(last ? last.x + last.width : 0).toBeLessThanOrEqual(182)
    }
  })

  test('accepts an empty text', async () => {
    const laid = await set('', 180)
    expect(laid.lines.flatMap((line) => line.runs)).toEqual([])
  })

  test('lays out all texts of one turn, in their order', async () => {
    const typesetter = new Typesetter(faces, hyphenate)
    const texts = await Promise.all(['først', 'dernæst', 'sidst'].map((text) => typesetter.set(text, styles.body, 100)))
    expect(texts.map((text) => text.lines[0]?.runs[0]?.text)).toEqual(['først', 'dernæst', 'sidst'])
  })
})

describe('table cells', () => {
  test('never reach out of their column and lose no letter', () => {
    const width = (text: string) => faces.measure(text, 9, 'sans')
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,35}$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.integer({ min: 25, max: 200 }), (parts, room) => {
        const text = parts.join(' ')
        const lines = wrapCell(text, room, width, hyphenate)
        for (const line of lines)
          expect(width(line.divided ? `${line.text}-` : line.text)).toBeLessThanOrEqual(room + 0.01)
        expect(
          lines
            .map((line) => line.text + (line.divided ? '' : ' '))
            .join('')
            .trim(),
        ).toBe(text)
      }),
    )
  })

  test('divide a word only where it has no room on a line of its own', () => {
    const width = (text: string) => faces.measure(text, 9, 'sans')
    const heading = 'Forebyggende foranstaltninger'
    expect(wrapCell(heading, 75, width, hyphenate)).toEqual([
      { text: 'Forebyggende', divided: false },
      { text: 'foranstaltninger', divided: false },
    ])
    expect(wrapCell(heading, 45, width, hyphenate).some(({ divided }) => divided)).toBe(true)
  })

  test('have columns that fill the table and are never narrower than they must be', () => {
    const column = fc.record({
      share: fc.integer({ min: 1, max: 50 }),
      least: fc.integer({ min: 5, max: 60 }),
      wished: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 7 }), (columns) => {
        const least = columns.map((each) => each.least)
        const widths = columnWidths(
          columns.map((each) => each.share),
          least,
          { words: columns.map((each) => each.wished), headings: columns.map((each) => each.wished / 3) },
          450,
        )
        expect(widths?.reduce((sum, each) => sum + each, 0)).toBeCloseTo(450)
        for (const [index, each] of (widths ?? []).entries())
          expect(each).toBeGreaterThanOrEqual((least[index] ?? 0) - 1e-6)
      }),
    )
    expect(columnWidths([1, 1], [300, 300], { words: [0, 0], headings: [0, 0] }, 450)).toBeNull()
  })
})
