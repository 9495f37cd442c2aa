import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileFault } from '../../../electron/core/import/readWorkbook/fileFault.ts'
import { Bail } from '../../../electron/core/import/readWorkbook/xlsx/bail.ts'
import { makeXlsx, sharedTexts, worksheet } from '../../support/makeXlsx.ts'
import { ours, row } from '../../support/readXlsxAlone.ts'

describe('refuses', () => {
  test.each([
    ['a column beyond the last', worksheet(row(1, '<c r="XFE1"><v>1</v></c>')), 'damaged'],
    ['a column far beyond the last', worksheet(row(1, '<c r="ZZZZZZ1"><v>1</v></c>')), 'damaged'],
    ['a row beyond the last', worksheet('<row r="1048577"/>'), 'damaged'],
    ['a row far beyond the last', worksheet('<row r="4294967295"/>'), 'damaged'],
    ['a cell in a row far beyond the last', worksheet('<row><c r="A4294967295"><v>1</v></c></row>'), 'damaged'],
    ['a shared text that is not there', worksheet(row(1, '<c t="s"><v>3</v></c>')), 'damaged'],
    ['rows that stop half-way', worksheet(row(1, '<c><v>1</v></c>')).replace(/<\/row>.*/, ''), 'damaged'],
    ['a sheet that stops between rows', worksheet(row(1, '<c><v>1</v></c>')).replace(/<\/sheetData>.*/, ''), 'damaged'],
    [
      'a document type definition',
      worksheet('').replace('<worksheet', '<!DOCTYPE x [<!ENTITY e "e">]><worksheet'),
      'unsafe',
    ],
    [
      'an encoding that nobody knows',
      worksheet('').replace('UTF-8', 'klingon').replace('<sheetData>', '<sheetData> '),
      'damaged',
    ],
    ['a text too long for a cell', worksheet(row(1, `<c t="str"><v>${'x'.repeat(32_768)}</v></c>`)), 'long-text'],
  ])('%s', async (_, sheet, verdict) => {
    const thrown = await ours(makeXlsx(sheet)).catch((error) => error)
    expect(thrown).toBeInstanceOf(FileFault)
    expect(thrown).toMatchObject({ verdict })
  })

  test('a row that never ends, long before it is whole', async () => {
    const endless = `${worksheet('').split('</sheetData>')[0]}<row r="1">${'<c><v>1</v></c>'.repeat(300_000)}`
    await expect(ours(makeXlsx(endless))).rejects.toMatchObject({ verdict: 'damaged' })
    const spaces = `${worksheet('').split('</sheetData>')[0]}<row r="1"><c t="str"><v>${'x'.repeat(34_000_000)}`
    await expect(ours(makeXlsx(spaces))).rejects.toMatchObject({ verdict: 'too-large' })
  })
})

describe('whatever is changed in a part', () => {
  const sheet = worksheet(
    `<row r="1" spans="1:5"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41397</v></c><c r="C1"><v>-12.5</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="C2" t="str"><f>A1</f><v>x</v></c></row>`,
  )
  const texts = sharedTexts('<r><rPr><b/></rPr><t>tre</t></r><r><t>fire</t></r>')
  const change = fc.record({
    at: fc.nat(),
    cut: fc.nat(6),
    put: fc.array(fc.constantFrom(...'<>/"\' =&;!-rcvtsx1B\n\0'.split('')), { maxLength: 2 }),
  })

  test('it is read, or left to the library, or refused, and takes no time', async () => {
    const changed = (part: string, { at, cut, put }: { at: number; cut: number; put: string[] }): string => {
      const place = 60 + (at % (part.length - 60))
      return part.slice(0, place) + put.join('') + part.slice(place + cut)
    }
    const outcomes = { read: 0, left: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async (each, inSheet) => {
        const bytes = makeXlsx(inSheet ? changed(sheet, each) : sheet, inSheet ? texts : changed(texts, each))
        const thrown: unknown = await ours(bytes).then(
          () => null,
          (error) => error,
        )
        if (thrown === null) outcomes.read += 1
        else if (thrown instanceof Bail) outcomes.left += 1
        else if (thrown instanceof FileFault) outcomes.refused += 1
        else throw thrown
      }),
      { numRuns: 600, seed: 2013, interruptAfterTimeLimit: 30_000 },
    )
    expect(Object.values(outcomes).every((count) => count > 30)).toBe(true)
  })

  test.each([
    ['a cell that ends twice', sheet.replace('</c>', '</c></c>')],
    ['a value that is not ended', sheet.replace('</v>', '</ >')],
    ['rows that end as something else', sheet.replace('</sheetData>', '</worksheet>')],
    ['a beginning that is broken', sheet.replace('<sheetData>', '<<sheetData>')],
  ])('%s is refused, and no row is lost without a word', async (_, broken) => {
    await expect(ours(makeXlsx(broken, texts))).rejects.toMatchObject({ verdict: 'damaged' })
  })
})
