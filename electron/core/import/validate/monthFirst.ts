import type { Place } from '../../../../shared/problems.ts'
import { isMonthFirst } from '../cells/dateText.ts'
import { badValue } from './badValue.ts'

/** Refuses a column of American dates: read day first, half of them would be wrong without anyone seeing it. */
export function refuseMonthFirst(texts: readonly string[], place: Place): void {
  const monthFirst = texts.filter(isMonthFirst).length
  const dayFirst = texts.filter((text) => /^(1[3-9]|2\d|3[01])[-./]/.test(text)).length
  if (monthFirst === 0 || monthFirst <= dayFirst) return
  badValue(place, {
    da: 'datoerne er skrevet med måneden først (12/31/2013). Gem filen med danske datoer.',
    en: 'the dates are written month first (12/31/2013). Save the file with Danish dates.',
  })
}
