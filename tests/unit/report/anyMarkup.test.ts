import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftReport } from '../../../shared/report/buildReport.ts'
import { tryChapter } from '../../../shared/report/chapters/tryChapter.ts'
import { dimensionNames } from '../../../shared/report/markdown/dimensionNames.ts'
import { vocabulary } from '../../../shared/report/markdown/vocabulary.ts'
import { tableKeys } from '../../../shared/report/tables/buildTable.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const { input } = await sampleReportInput()
const draft = draftReport(input)
const metrics = input.catalogue.map(({ id }) => id)

/** What people may write for an attribute: what fits, and what does not. */
const values: Readonly<Record<string, readonly string[]>> = {
  key: metrics,
  andele: metrics,
  figur: input.figureKeys,
  tabel: tableKeys,
  fra: ['-1', '0', '-30', '99999999'],
  aar: ['-1', '2013', '-1..0', 'seneste', '2012-13', 'x', '..', '99999999999'],
  decimaler: ['0', '2', '7', '200', '-1'],
  antal: ['1', '3', '0', '-2', '1000'],
  kommune: ['Ishøj', 'samlet', 'gennemsnit', 'Ukendt'],
  over: ['kilde', 'aarsag', 'maaned', 'alder', 'x'],
  emne: ['child-assessment', 'Antallet'],
}
const others = ['Politiet', 'x', '3', 'drenge', 'ialt', '500']

const attributes = ({ required, optional, values: closed, metric }: (typeof vocabulary)[string]) => {
  const anyValue = (name: string) => fc.constantFrom(...(closed?.[name] ?? values[name] ?? others))
  const pairs = (names: readonly string[]) =>
    fc.tuple(...names.map((name) => anyValue(name).map((value) => `${name}="${value}"`)))
  const dims = metric ? Object.keys(dimensionNames).filter((name) => !required.includes(name)) : []
  return fc
    .tuple(
      pairs(required),
      fc.subarray([...optional]).chain(pairs),
      fc.subarray(dims, { maxLength: Math.min(3, dims.length) }).chain(pairs),
    )
    .map((parts) => parts.flat().join(' '))
}

const directive = fc.constantFrom(...Object.entries(vocabulary)).chain(([name, rule]) =>
  fc.tuple(fc.constantFrom(...rule.shapes), attributes(rule)).map(([shape, given]) => {
    if (shape === 'textDirective') return `Der var :${name}{${given}} i alt.`
    return shape === 'leafDirective' ? `::${name}{${given}}` : `:::${name}{${given}}\nIndhold.\n:::`
  }),
)

describe('any markup', () => {
  test('is followed, or refused at its line: the program never fails over it', () => {
    let followed = 0
    fc.assert(
      fc.property(directive, (body) => {
        const tried = tryChapter(input, draft, 'undersoegelser', { title: 'Prøve', body: `Før.\n\n${body}` })
        if (tried?.problem) expect([3, 4]).toContain(tried.problem.line)
        else followed += 1
      }),
      { numRuns: 500, seed: 2013 },
    )
    expect(followed).toBeGreaterThan(200)
  })

  test('that is plain text is followed too, whatever it holds', () => {
    const sign = fc.constantFrom(...':[]{}()*_#>-=|`~!<&"\\ \n1aÆ'.split(''))
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (body) => {
        const tried = tryChapter(input, draft, 'undersoegelser', { title: 'Prøve', body })
        expect(tried?.problem === null).toBe(tried?.chapter !== null)
      }),
      { numRuns: 1000, seed: 2013 },
    )
  })
})
