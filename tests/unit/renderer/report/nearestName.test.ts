import { expect, test } from 'vitest'
import { nearestName } from '../../../../renderer/screens/report/editing/nearestName.ts'
import { applied } from '../../../../renderer/screens/report/editing/textEdit.ts'

const problem = (line: number, da: string, nearest: string | null) => ({ line, text: { da, en: da }, nearest })
const mended = (body: string, ...about: Parameters<typeof problem>): string | null => {
  const edit = nearestName(body, problem(...about))
  return edit ? applied(body, edit) : null
}

test('the name that the problem quotes gives way to the one that exists', () => {
  const body = 'Tekst.\n\nI alt :tal{key="notification-count" kommune="Ishøj"} børn.'
  expect(mended(body, 3, 'nøgletallet “notification-count” findes ikke.', 'notifications-count')).toBe(
    'Tekst.\n\nI alt :tal{key="notifications-count" kommune="Ishøj"} børn.',
  )
})

test('the only name on the line is meant where none is quoted', () => {
  expect(mended('::figur{figur="alder"}', 1, 'figuren findes ikke.', 'notifications-age')).toBe(
    '::figur{figur="notifications-age"}',
  )
})

test('nothing is guessed: not among several names, not without a proposal, not where the name is right', () => {
  const two = ':tal{key="a" kommune="b"}'
  expect(mended(two, 1, 'noget er galt.', 'c')).toBeNull()
  expect(mended(two, 1, 'nøgletallet “a” findes ikke.', null)).toBeNull()
  expect(mended(':tal{key="c"}', 1, 'noget er galt.', 'c')).toBeNull()
  expect(mended('Kun tekst.', 1, 'noget er galt.', 'c')).toBeNull()
})
