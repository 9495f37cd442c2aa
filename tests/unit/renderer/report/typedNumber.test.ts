import { expect, test } from 'vitest'
import { typedNumberAt } from '../../../../renderer/screens/report/editing/typedNumber.ts'

const found = (body: string, line: number, said: string): string | null => {
  const place = typedNumberAt(body, line, said)
  return place ? `${body.slice(0, place.start)}|${body.slice(place.start, place.end)}|${body.slice(place.end)}` : null
}

test('a typed number is found in its paragraph, also on a later line of it', () => {
  expect(found('## Antal\n\nDer er\n524 underretninger.', 3, '524')).toBe('## Antal\n\nDer er\n|524| underretninger.')
})

test('a number in a directive is not typed', () => {
  expect(found('Ændret :aendring{key="a" fra="524"} siden.', 1, '524')).toBeNull()
  expect(found(':tal{key="a-524"} og 524.', 1, '524')).toBe(':tal{key="a-524"} og |524|.')
})

test('a number inside a longer one is not meant', () => {
  for (const text of ['1.524 børn', '524.000 kr.', '5244', 'A524', '0,524']) expect(found(text, 1, '524')).toBeNull()
  expect(found('Der er 524.', 1, '524')).toBe('Der er |524|.')
  expect(found('Der er 524, ikke flere.', 1, '524')).toBe('Der er |524|, ikke flere.')
})

test('the next paragraph is another text', () => {
  expect(found('Her er intet.\n\nHer er 524.', 1, '524')).toBeNull()
})
