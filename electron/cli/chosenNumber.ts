import type { MetricJson } from '../../shared/contract/engine.ts'
import { fold } from '../../shared/danish.ts'
import { fail } from '../../shared/problems.ts'
import type { Dims } from '../../shared/statistics/metric.ts'
import { ALL } from '../../shared/statistics/scope.ts'

/** `--dim source=Politi`, as often as wanted. */
export function addDim(text: string, earlier: Dims = {}): Dims {
  const at = text.indexOf('=')
  if (at < 1)
    fail('input.invalid', {
      da: 'Skriv --dim som navn=værdi, for eksempel --dim municipality=Ishøj.',
      en: 'Write --dim as name=value, for example --dim municipality=Ishøj.',
    })
  return { ...earlier, [text.slice(0, at)]: text.slice(at + 1) }
}

const isAt = (dims: Dims, asked: Dims): boolean =>
  Object.entries(asked).every(([name, value]) => fold(String(dims[name] ?? '')) === fold(String(value)))

/** Those at the value, unless that leaves none. */
const preferring = (found: readonly Dims[], asked: Dims): readonly Dims[] => {
  const preferred = found.filter((dims) => isAt(dims, asked))
  return preferred.length > 0 ? preferred : found
}

/**
 * The dimensions of the one number that is meant. What is not said is no further breakdown, the report year, and all
 * municipalities together; a number that is alone with what was said needs no more.
 */
export function chosenDims(metrics: readonly MetricJson[], metric: string, asked: Dims, year: number): Dims {
  const found = metrics.filter((each) => each.metric === metric && isAt(each.dims, asked)).map(({ dims }) => dims)
  const fewest = Math.min(...found.map((dims) => Object.keys(dims).length))
  const broadest = found.filter((dims) => Object.keys(dims).length === fewest)
  const [chosen, other] = preferring(preferring(broadest, { year }), { municipality: ALL })
  // Nothing fits: the engine says so, and names the nearest.
  if (!chosen) return { year, municipality: ALL, ...asked }
  if (!other) return chosen
  return fail('input.invalid', {
    da: `Valgene passer på ${found.length} tal. Vælg ét med --dim, for eksempel ${exampleOf(chosen)}.`,
    en: `${found.length} numbers fit. Choose one with --dim, for example ${exampleOf(chosen)}.`,
  })
}

const exampleOf = (dims: Dims): string =>
  Object.entries(dims)
    .map(([name, value]) => `--dim "${name}=${value}"`)
    .join(' ')
