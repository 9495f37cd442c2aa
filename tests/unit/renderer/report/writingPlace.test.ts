import { expect, test } from 'vitest'
import { applied, lineOf } from '../../../../renderer/screens/report/editing/textEdit.ts'
import { writingPlace } from '../../../../renderer/screens/report/editing/writingPlace.ts'

const written = (body: string, line: number): string => {
  const edit = writingPlace(body, line)
  const opened = applied(body, edit)
  return `${opened.slice(0, edit.selectFrom)}|${opened.slice(edit.selectTo)}`
}

test('a marked place gets an empty line to write on, once', () => {
  const body = 'Tekst.\n\n:::fritekst{til="Beskriv"}\n:::\n'
  expect(written(body, 3)).toBe('Tekst.\n\n:::fritekst{til="Beskriv"}\n|\n:::\n')
  expect(written(body.replace('}\n', '}\n\n'), 3)).toBe('Tekst.\n\n:::fritekst{til="Beskriv"}\n|\n:::\n')
})

test('elsewhere the text is left as it is', () => {
  expect(written('En\nTo', 2)).toBe('En\n|To')
})

test('a place knows its line', () => {
  expect([0, 2, 3, 5].map((at) => lineOf('En\nTo', at))).toEqual([1, 1, 2, 2])
})
