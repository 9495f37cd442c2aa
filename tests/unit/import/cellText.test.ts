import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { cellText } from '../../../electron/core/import/cells/cellText.ts'

const COMBINING_RING = '\u030a'
const HARD_SPACE = '\u00a0'

test('every text is composed, trimmed and has single spaces, also one that looks tidy', () => {
  const nearlyTidy = array(constantFrom('a', 'å', '¨', ' ', '\t', HARD_SPACE, COMBINING_RING)).map((all) =>
    all.join(''),
  )
  assert(
    property(oneof(string({ unit: 'binary' }), nearlyTidy), (text) => {
      expect(cellText(text)).toBe(text.normalize('NFC').trim().replace(/\s+/g, ' '))
    }),
  )
})
