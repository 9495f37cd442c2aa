import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import {
  type FeaturesLeftOut,
  type GlyphRun,
  type LetterReader,
  pairShaper,
} from '../../../electron/core/report/pdf/type/pairShaping.ts'
import { kerningOf } from '../../../electron/core/report/pdf/type/pairs/kerning.ts'
import { unpackWoff } from '../../../electron/core/report/pdf/type/woff.ts'
import { type LibraryFont, letterReader } from '../../../electron/core/report/pdf/type/wordCache.ts'

const root = join(import.meta.dirname, '../../../node_modules/@fontsource')
const cuts = [
  'source-sans-3/files/source-sans-3-latin-400-normal.woff',
  'source-sans-3/files/source-sans-3-latin-600-normal.woff',
  'source-sans-3/files/source-sans-3-latin-400-italic.woff',
  'source-sans-3/files/source-sans-3-latin-ext-400-normal.woff',
  'source-serif-4/files/source-serif-4-latin-400-normal.woff',
  'source-serif-4/files/source-serif-4-latin-600-normal.woff',
  'source-serif-4/files/source-serif-4-latin-400-italic.woff',
]

const fontFile = (file: string): Buffer => unpackWoff(readFileSync(join(root, file)))

function openFont(file: string): LibraryFont {
  const font = create(fontFile(file))
  if ('fonts' in font) throw new Error(`Not a single font: ${file}`)
  return font
}

function readerOf(font: LibraryFont, file: string): LetterReader {
  const reader = letterReader(font, fontFile(file))
  if (!reader) throw new Error(`Not read: ${file}`)
  return reader
}

const places = ({ glyphs, positions, advanceWidth }: GlyphRun) => ({
  advanceWidth,
  glyphs: glyphs.map(({ id }, index) => {
    const { xAdvance, yAdvance, xOffset, yOffset } = positions[index] ?? {}
    return [id, xAdvance, yAdvance, xOffset, yOffset]
  }),
})

const letters =
  "abcdefghijklmnopqrstuvwxyzæøåéöüABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.,:;!?-–\u2212+%()/§”“’'&…\u00a0 łđŠ\u0301ffifl"

describe.each(cuts)('%s', (file) => {
  test('sets words as the font does when it reads the letters from the file', () => {
    const font = openFont(file)
    const reader = readerOf(font, file)
    const shape = (word: string, leftOut?: FeaturesLeftOut): GlyphRun => font.layout(word, leftOut)
    const fromFile = pairShaper(shape, reader)
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 }).map((each) => each.join(''))
    fc.assert(
      fc.property(word, (each) => {
        expect(places(fromFile(each))).toEqual(places(shape(each)))
      }),
      { numRuns: 400 },
    )
  })

  test('sets joined letters as the font does, whatever stands around them', () => {
    const font = openFont(file)
    const shape = (word: string, leftOut?: FeaturesLeftOut): GlyphRun => font.layout(word, leftOut)
    const fromFile = pairShaper(shape, readerOf(font, file))
    for (const joined of ['ff', 'fi', 'fl', 'ft', 'fj', 'tt', 'ti', 'ffi', 'ffl', 'fft', 'Th', 'f', 't'])
      for (const before of ['', 'a', 'f', 'T', 'å', '(', '7'])
        for (const after of ['', 'e', 'i', 'f', 't', 'l', '.', '”', '-', ' ']) {
          const word = before + joined + after
          expect(places(fromFile(word)), word).toEqual(places(shape(word)))
        }
  })

  test('reads nearly every pair of the Danish letters it has from the file', () => {
    const font = openFont(file)
    const reader = readerOf(font, file)
    const danish = [...'abcdeghijkmnopqrstuvwxyzæøåABCDEÆØÅ0123456789.,'].flatMap((letter) => {
      const glyph = reader.glyph(letter.charCodeAt(0))
      return glyph ? [glyph.id] : []
    })
    for (const left of danish) for (const right of danish) expect(reader.kerning(left, right)).not.toBeNull()
  })
})

test('a font without the tables of kerning is left to the font library', () => {
  expect(kerningOf(Buffer.alloc(12))).toBeNull()
})

describe('the usual letters', () => {
  const folder = (times: number) => (pkg: string) => join(root, pkg, 'files') + '/.'.repeat(times)

  test('need no extension: a Danish report opens six files, one with Polish names twelve', async () => {
    const danish = await loadFaces(folder(1), 'Årsrapport 2013 – “Børn & unge” … −5 %, ½ • à')
    expect(danish.files()).toHaveLength(6)
    const polish = await loadFaces(folder(2), 'Skrevet i Łódź')
    expect(polish.files()).toHaveLength(12)
    expect(polish.printable('Łódź ☃', 'serif')).toBe('Łódź ?')
  })

  test('are in every cut', async () => {
    const faces = await loadFaces(folder(1), '')
    const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).filter((each) =>
      /[ -~\u00a0-\u00ac\u00ae-\u00ff]/.test(each),
    )
    for (const { font } of faces.files())
      for (const each of [...latin, ...'–—‘’‚“”„•…\u2212'])
        expect(font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0), each).toBe(true)
  })

  test('are opened once more when they are asked for without a text', async () => {
    expect((await loadFaces(folder(3), 'kun dansk')).files()).toHaveLength(6)
    expect((await loadFaces(folder(3))).files()).toHaveLength(12)
    expect((await loadFaces(folder(3), 'kun dansk')).files()).toHaveLength(12)
  })
})
