import type { TypedNumber } from '../numbers/typedNumber.ts'

const FROM = /(?:^|\s)fra\s$/iu
const OVER = /^[^\d,.;:()]{0,30}\sover\s$/iu
const TO = /^[^\d,.;:()]{0,30}\s?til\s$/iu
const YEARS = /(?<!\p{L})fra\s((?:19|20)\d\d)\stil\s((?:19|20)\d\d)(?!\d)/iu

/** "Fra 2011 til 2013 faldt antallet fra 90 over 58 til 20": one year after the other. */
export function seriesYear(
  text: string,
  number: TypedNumber,
  numbers: readonly TypedNumber[],
  reportYear: number,
): number | null {
  const first = numbers.findIndex((each, index) => {
    const [over, to] = [numbers[index + 1], numbers[index + 2]]
    return (
      over !== undefined &&
      to !== undefined &&
      FROM.test(text.slice(0, each.start)) &&
      OVER.test(text.slice(each.unitEnd, over.start)) &&
      TO.test(text.slice(over.unitEnd, to.start))
    )
  })
  const step = first < 0 ? -1 : numbers.indexOf(number) - first
  if (step < 0 || step > 2) return null
  const years = YEARS.exec(text)
  const [from, to] = years ? [Number(years[1]), Number(years[2])] : [reportYear - 2, reportYear]
  return to - from === 2 ? from + step : null
}
