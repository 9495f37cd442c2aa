import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textItem } from '../../../electron/core/report/pdf/flow/textItem.ts'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import { hyphenator } from '../../../electron/core/report/pdf/type/hyphenation.ts'
import { styles } from '../../../electron/core/report/pdf/type/styles.ts'
import { Typesetter } from '../../../electron/core/report/pdf/type/typesetter.ts'
import { fontFolder } from './support/printedPaper.ts'

const typesetter = new Typesetter(await loadFaces(fontFolder), await hyphenator('da-DK'))
const words = fc.array(
  fc.constantFrom(
    'adfærdsvanskeligheder',
    'omsorgssvigt',
    'og',
    'underretningspligtige',
    'barnet',
    'familiebehandling',
  ),
  { minLength: 4, maxLength: 60 },
)

test('a paragraph is cut with two lines on each page at least, and between two words', async () => {
  let cut = 0
  let whole = 0
  await fc.assert(
    fc.asyncProperty(words, fc.double({ min: 0, max: 200, noNaN: true }), async (parts, room) => {
      const text = await typesetter.set(parts.join(' '), styles.body, 230)
      const item = textItem(text, { tag: 'P', spaceBefore: 0 })
      const pieces = item.split?.(room)
      const above = (pieces?.[0].height ?? 0) / styles.body.line
      if (!pieces) {
        whole += 1
        expect(room < item.least || item.least === item.height).toBe(true)
        return
      }
      cut += 1
      const undivided = text.lines.slice(1, -2).some(({ divided }) => !divided)
      expect(pieces[0].height).toBeLessThanOrEqual(room)
      expect(above).toBeGreaterThanOrEqual(2)
      expect(text.lines.length - above).toBeGreaterThanOrEqual(2)
      expect(pieces[0].height + pieces[1].height).toBe(item.height)
      expect(undivided && text.lines[above - 1]?.divided).toBeFalsy()
    }),
    { numRuns: 300, seed: 2013 },
  )
  expect(Math.min(cut, whole)).toBeGreaterThan(10)
})
