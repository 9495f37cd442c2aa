import { expect, test } from 'vitest'
import { fileWords, languageOf } from '../../../renderer/ui/fileWords.ts'

const cell = (text: string, dims?: Record<string, string | number>) => ({
  text,
  ...(dims ? { metric: 'm', dims } : {}),
})
const row = (...cells: readonly ReturnType<typeof cell>[]) => ({ kind: 'row' as const, level: 0, cells })

test('words of the files are Danish in an English table; what has an English name is not', () => {
  const words = fileWords({
    rows: [
      row(cell('Familiepleje, egne'), cell('1', { line: 'Familiepleje, egne', group: 'Anbringelser', year: 2013 })),
      row(cell('Always'), cell('6', { answer: 'Altid' })),
      row(cell('Boys'), cell('2', { sex: 'boys' })),
      row(cell('Ishøj'), cell('3', { municipality: 'Ishøj' })),
    ],
  })
  const marked = ['Familiepleje, egne', 'Anbringelser', 'Ishøj', 'Always', 'Boys', 'Total', '2013']
  expect(marked.map((text) => languageOf(text, words))).toEqual([
    'da',
    'da',
    'da',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
