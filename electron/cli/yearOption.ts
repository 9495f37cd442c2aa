import { fail } from '../../shared/problems.ts'

export function yearOption(text: string): number {
  const year = Number(text)
  return Number.isInteger(year) && year >= 1900 && year <= 2200
    ? year
    : fail('input.invalid', { da: `${text} er ikke et årstal.`, en: `${text} is not a year.` })
}
