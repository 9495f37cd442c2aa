import { add, type Fraction, fraction, multiply, OutOfExactRange, percentOf, subtract } from '../quantities.ts'
import type { CaseKind } from './cohort/caseTable.ts'
import { Cohort } from './cohort/cohort.ts'
import { type Evidence, isWithin, joinEvidence } from './evidence.ts'
import type { Dims, Measure, MetricRef, MetricValue } from './metric.ts'

export type Count<Of extends string = string> = Measure<'count', Of>
export type Share<Of extends string = string> = Measure<'share', Of>
/** Money in kroner; whole øre before it gets here. */
export type Amount = Measure<'money'>

// The first argument says what kind of number and of what; `NoInfer` holds the others to it. Without it the compiler
// would find a type that fits both, and a share of children among notifications would compile.

/** A number gets its place in the catalogue. */
export const named = <Of extends Measure>(metric: string, dims: Dims, measure: Of): Of & MetricRef => ({
  ...measure,
  metric,
  dims,
})

/** What a measure was worked out from: itself where it has a name, else what it was made of. */
function referencesOf(measures: readonly (Measure | MetricValue)[]): readonly MetricRef[] {
  const references: MetricRef[] = []
  for (const measure of measures)
    if ('metric' in measure) references.push({ metric: measure.metric, dims: measure.dims })
    else references.push(...measure.from)
  return references
}

const evidenceOf = (measures: readonly Measure[]): Evidence => joinEvidence(measures.map(({ evidence }) => evidence))

/** A count that need not be whole: full-time posts, days of a package. */
export const quantity = <Of extends string>(value: Fraction, evidence: Evidence): Count<Of> => ({
  kind: 'count',
  value,
  evidence,
  from: [],
})

export const counted = <Of extends string>(value: number, evidence: Evidence): Count<Of> =>
  quantity(fraction(value), evidence)

/** The cases themselves. */
export const casesIn = <Kind extends CaseKind>(cohort: Cohort<Kind>): Count<Kind['of']> =>
  counted<Kind['of']>(cohort.size, [cohort])

/** The different children that the cases are about. */
export const childrenIn = <Kind extends CaseKind>(cohort: Cohort<Kind>): Count<'child'> =>
  counted<'child'>(cohort.children, [cohort])

/** The different children of several counts: one who is counted in two of them counts once. */
export const childrenTogether = <Of extends string>(counts: readonly Count<Of>[]): Count<Of> => {
  const evidence = evidenceOf(counts)
  const cohorts = evidence.filter((part) => part instanceof Cohort)
  return { ...counted<Of>(Cohort.childrenTogether(cohorts), evidence), from: referencesOf(counts) }
}

/** Money from whole øre; null where there is none to speak of. */
export const amount = (ore: number | null, evidence: Evidence): Amount => ({
  kind: 'money',
  value: ore === null ? null : fraction(ore, 100),
  evidence,
  from: [],
})

/**
 * Part of whole in percent; undefined, not zero, when the whole is empty. A part whose rows are not among the rows of
 * the whole is a share of another population, and refused.
 */
export function shareOf<Of extends string>(part: Count<Of>, whole: Count<NoInfer<Of>>): Share<Of> {
  if (!isWithin(part.evidence, whole.evidence)) throw new RangeError('A share of another population')
  return shareWith(part, whole, part.evidence)
}

/**
 * As `shareOf`, where part and whole come ready counted from a file, each from a row of its own, or are worked out and
 * need not be whole (days of a package in days of capacity).
 */
export const shareOfWhole = <Of extends string>(part: Count<Of>, whole: Count<NoInfer<Of>>): Share<Of> =>
  shareWith(part, whole, evidenceOf([part, whole]))

function shareWith<Of extends string>(part: Count<Of>, whole: Count<NoInfer<Of>>, evidence: Evidence): Share<Of> {
  const { basis } = basisOf(part, whole)
  return {
    kind: 'share',
    value: basis ? exactly(() => percentOf(basis.part, basis.whole)) : scaled(part, whole, 100),
    ...(basis ? { basis } : {}),
    evidence,
    from: referencesOf([part, whole]),
  }
}

/** Several shares of the same whole together. */
export const sharesTogether = <Of extends string>(parts: readonly Count<Of>[], whole: Count<NoInfer<Of>>): Share<Of> =>
  shareOf(totalOf('count', parts), whole)

/** Change from one count or amount to another, in percent of the first; undefined from zero. */
export function changeOf<Kind extends 'count' | 'money' | 'mean' | 'rate', Of extends string>(
  from: Measure<Kind, Of>,
  to: Measure<NoInfer<Kind>, NoInfer<Of>>,
): Measure<'change'> {
  const known = from.value !== null && to.value !== null && from.value.numerator !== 0
  return {
    kind: 'change',
    value: known ? exactly(() => multiply(quotient(difference(to, from), from), fraction(100))) : null,
    evidence: evidenceOf([from, to]),
    from: referencesOf([from, to]),
  }
}

/** One amount in percent of another: a deviation of its budget, a refund of its expense. */
export const amountInPercent = <Kind extends 'change' | 'share'>(
  kind: Kind,
  part: Amount,
  whole: Amount,
): Measure<Kind> => ({
  kind,
  value: scaled(part, whole, 100),
  evidence: evidenceOf([part, whole]),
  from: referencesOf([part, whole]),
})

/** Difference between two unrounded shares, in percentage points. */
export const pointsBetween = <Of extends string>(from: Share<Of>, to: Share<NoInfer<Of>>): Measure<'points'> => ({
  kind: 'points',
  value: difference(to, from),
  evidence: evidenceOf([from, to]),
  from: referencesOf([from, to]),
})

/** What one number is above another of its own kind; below is negative. */
export const excessOf = <Kind extends 'count' | 'money' | 'rate' | 'mean', Of extends string>(
  value: Measure<Kind, Of>,
  base: Measure<NoInfer<Kind>, NoInfer<Of>>,
): Measure<Kind, Of> => ({
  kind: value.kind,
  value: difference(value, base),
  evidence: evidenceOf([value, base]),
  from: referencesOf([value, base]),
})

/** One number in percent of another of its own kind: index 100 is the base. */
export const indexOf = <Kind extends 'count' | 'money' | 'rate' | 'mean', Of extends string>(
  value: Measure<Kind, Of>,
  base: Measure<NoInfer<Kind>, NoInfer<Of>>,
): Measure<'index'> => ({
  kind: 'index',
  value: scaled(value, base, 100),
  evidence: evidenceOf([value, base]),
  from: referencesOf([value, base]),
})

/** So many per so many of something else: notifications per 1,000 children, kroner per citizen. */
export const ratePer = (part: Measure<'count' | 'money'>, per: Count, scale = 1): Measure<'rate'> => ({
  kind: 'rate',
  value: scaled(part, per, scale),
  ...basisOf(part, per),
  evidence: evidenceOf([part, per]),
  from: referencesOf([part, per]),
})

/** A sum over what it is the sum of. `whole` may be a plain number (months of the year). */
export const meanOf = (total: Measure<'count' | 'money' | 'rate'>, whole: Count | number): Measure<'mean'> => {
  const over = typeof whole === 'number' ? counted(whole, []) : whole
  return {
    kind: 'mean',
    value: scaled(total, over, 1),
    ...basisOf(total, over),
    evidence: evidenceOf([total, over]),
    from: referencesOf([total, over]),
  }
}

/** A total of parts of one kind; undefined as soon as one part is. */
export function totalOf<Kind extends 'count' | 'money', Of extends string>(
  kind: Kind,
  parts: readonly Measure<NoInfer<Kind>, Of>[],
): Measure<Kind, Of> {
  let value: Fraction | null = fraction(0)
  for (const part of parts) value = value === null || part.value === null ? null : add(value, part.value)
  return { kind, value, evidence: evidenceOf(parts), from: referencesOf(parts) }
}

const difference = (value: Measure, base: Measure): Fraction | null =>
  value.value === null || base.value === null ? null : subtract(value.value, base.value)

function quotient(top: Fraction | null, base: Measure): Fraction {
  if (top === null || base.value === null) throw new RangeError('Checked before')
  return multiply(top, fraction(base.value.denominator, base.value.numerator))
}

function scaled(top: Measure, bottom: Measure, scale: number): Fraction | null {
  if (top.value === null || bottom.value === null || bottom.value.numerator === 0) return null
  const { value } = top
  return exactly(() => multiply(quotient(value, bottom), fraction(scale)))
}

/** A quotient that cannot be kept exactly is undefined: rounded, it would no longer be what it says; one is no reason to have none. */
function exactly(quotientOf: () => Fraction | null): Fraction | null {
  try {
    return quotientOf()
  } catch (error) {
    if (error instanceof OutOfExactRange) return null
    throw error
  }
}

function basisOf(part: Measure, whole: Measure): { basis?: { part: number; whole: number } } {
  if (part.value?.denominator !== 1 || whole.value?.denominator !== 1) return {}
  return { basis: { part: part.value.numerator, whole: whole.value.numerator } }
}
