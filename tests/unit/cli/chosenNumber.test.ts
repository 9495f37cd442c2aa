import { describe, expect, test } from 'vitest'
import { addDim, chosenDims } from '../../../electron/cli/chosenNumber.ts'
import type { MetricJson } from '../../../shared/contract/engine.ts'
import type { Dims } from '../../../shared/statistics/metric.ts'

const number = (metric: string, dims: Dims): MetricJson => ({ metric, dims, value: 1, unit: 'underretninger' })

const metrics: readonly MetricJson[] = [2012, 2013].flatMap((year) =>
  ['samlet', 'Ishøj'].flatMap((municipality) => [
    number('count', { year, municipality }),
    number('count', { year, municipality, source: 'Politiet' }),
    number('change', { year: `${year - 1}-${year}`, municipality }),
  ]),
)

describe('the number that is meant', () => {
  test.each([
    ['count', {}, { year: 2013, municipality: 'samlet' }],
    ['count', { municipality: 'ishøj' }, { year: 2013, municipality: 'Ishøj' }],
    ['count', { year: '2012' }, { year: 2012, municipality: 'samlet' }],
    ['count', { source: 'politiet' }, { year: 2013, municipality: 'samlet', source: 'Politiet' }],
    ['change', { year: '2012-2013', municipality: 'Ishøj' }, { year: '2012-2013', municipality: 'Ishøj' }],
    ['count', { source: 'Skoler' }, { year: 2013, municipality: 'samlet', source: 'Skoler' }],
    ['unknown', {}, { year: 2013, municipality: 'samlet' }],
  ] as const)('%s with %j', (metric, asked, dims) => {
    expect(chosenDims(metrics, metric, asked, 2013)).toEqual(dims)
  })

  test('several that fit equally are not guessed at', () => {
    expect(() => chosenDims(metrics, 'change', {}, 2013)).toThrow('--dim "year=2011-2012" --dim "municipality=samlet"')
  })
})

describe('a dimension on the command line', () => {
  test('is a name and a value, and values may hold an equals sign', () => {
    expect(addDim('line=a=b', { year: 2013 })).toEqual({ year: 2013, line: 'a=b' })
  })

  test.each(['municipality', '=Ishøj', ''])('%j is refused with an example', (text) => {
    expect(() => addDim(text)).toThrow('--dim municipality=Ishøj')
  })
})
