import { expect, test } from 'vitest'
import { markLanguage, nameLanguage } from '../../../renderer/figure/nameLanguage.ts'
import { fileWords, languageOf } from '../../../renderer/ui/fileWords.ts'
import { figure, series } from '../../support/sampleFigures.ts'

test('words of the files are Danish in an English table; what has an English name is not', () => {
  const words = fileWords([
    {},
    { dims: { line: 'Familiepleje, egne', group: 'Anbringelser', year: 2013 } },
    { dims: { answer: 'Altid' } },
    { dims: { sex: 'boys' } },
    { dims: { municipality: 'Ishøj' } },
  ])
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

test('a mark of a figure is named in Danish where no word of its name is English', () => {
  const counted = series('2013', 'primary', [3, 4, 5])
  const payers = ['Ishøj', 'Other municipalities', '0–17']
  const points = counted.points.map((point, index) => ({ ...point, dims: { payer: payers[index] ?? '' } }))
  const spec = figure('bars', 'payers', {
    categories: payers.map((payer) => (payer === 'Other municipalities' ? 'Others' : payer)),
    series: [{ ...counted, points }, series('Accounts', 'context', [3, 4, 5])],
  })
  const langOf = nameLanguage(spec)
  const languages = spec.series.map((_, each) =>
    spec.categories.map((_, category) => markLanguage(spec, { series: each, category }, langOf)),
  )
  expect(languages).toEqual([
    ['da', undefined, undefined],
    [undefined, undefined, undefined],
  ])
})
