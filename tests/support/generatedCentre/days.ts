import { dayNumber, type IsoDate } from '../../../shared/dates.ts'
import type { Random } from './random.ts'

const MILLISECONDS_PER_DAY = 86_400_000

const dayOf = (number: number): IsoDate => new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)

export const dayIn = (random: Random, firstYear: number, lastYear = firstYear): IsoDate => {
  const first = dayNumber(`${firstYear}-01-01`)
  return dayOf(first + random.below(dayNumber(`${lastYear + 1}-01-01`) - first))
}

export const daysAfter = (day: IsoDate, days: number): IsoDate => dayOf(dayNumber(day) + days)
