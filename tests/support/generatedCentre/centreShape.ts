import type { IsoDate } from '../../../shared/dates.ts'
import type { Sex } from '../../../shared/domain/cases.ts'
import { dayIn } from './days.ts'
import type { Random } from './random.ts'

export interface GeneratedChild {
  readonly key: string
  readonly sex: Sex
  readonly born: IsoDate
  readonly home: string
}

/** What all tables of a generated centre have in common. */
export interface CentreShape {
  readonly municipalities: readonly string[]
  /** Ascending; the last one is reported on. */
  readonly years: readonly number[]
  readonly children: readonly GeneratedChild[]
}

// Two that have a chart of accounts, and four that have none; Å sorts last.
const names = ['Ishøj', 'Vallensbæk', 'Greve', 'Solrød', 'Ålstrup', 'Ærøby'] as const
const MOST_YEARS = 6

/** One to so many, the larger numbers more seldom: a test of many centres has only so much time. */
const upTo = (most: number, random: Random): number => 1 + Math.min(random.below(most), random.below(most))

const MOST_CHILDREN = 40

export function centreShape(random: Random): CentreShape {
  const last = 2011 + random.below(15)
  const count = upTo(MOST_YEARS, random)
  const years = Array.from({ length: count }, (_, index) => last - count + 1 + index)
  const shift = random.below(names.length)
  const rotated = [...names.slice(shift), ...names.slice(0, shift)]
  const municipalities = rotated.slice(0, upTo(names.length, random))
  const children = Array.from(
    { length: 1 + random.below(MOST_CHILDREN) },
    (_, index): GeneratedChild => ({
      key: `child ${index}`,
      sex: random.oneIn(2) ? 'boy' : 'girl',
      born: dayIn(random, last - 17, last),
      home: random.pick(municipalities),
    }),
  )
  return { municipalities, years, children }
}

/** Mostly where the child lives; some are known in two municipalities. */
export const placeOf = (child: GeneratedChild, shape: CentreShape, random: Random): string =>
  random.oneIn(8) ? random.pick(shape.municipalities) : child.home

/** Born on that day; there may be none. */
export const childBornBy = (shape: CentreShape, day: IsoDate, random: Random): GeneratedChild | null => {
  const born = shape.children.filter((child) => child.born <= day)
  return born.length === 0 ? null : random.pick(born)
}

const UNKNOWN = 'Uden for listen'

/** Now and then a word that is on no list. */
export const codeOf = (list: readonly string[], random: Random): string =>
  random.oneIn(15) ? UNKNOWN : random.pick(list)
