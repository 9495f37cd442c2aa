import type { Fraction } from '../../quantities.ts'
import type { FigureContext } from '../figureContext.ts'
import { MOST_SERIES } from '../figureContext.ts'
import type { ValueFormat } from '../figureSpec.ts'
import { formatValue } from '../formatValue.ts'
import { largest } from '../titles.ts'
import type { KeyFigureCell } from './keyFigureCells.ts'
import type { Strand } from './strands.ts'

/** As much as a reader takes in of a title, its beginning apart. */
const LONGEST_MESSAGE = 70

/** "Fødsler: 270 i 2013, 288 i 2012", "Stress i 2012–13: altid 6 %, tit 16 %", "Familier i 2013, højest: rådgivning (88)" */
export function messageOf(
  { language }: FigureContext,
  label: string,
  strands: readonly Strand[],
  newest: string,
  format: ValueFormat,
): string {
  const told: Told = {
    in: language === 'da' ? 'i' : 'in',
    highest: language === 'da' ? 'højest' : 'highest',
    text: ({ value }) => formatValue(value, format, language),
  }
  const current = strands.filter(({ cells }) => cells.some(({ period }) => period === newest))
  const [only] = current
  if (current.length === 1 && only) {
    const values = only.cells.slice(-2).toReversed()
    return `${label}: ${values.map((cell) => `${told.text(cell)} ${told.in} ${cell.period}`).join(', ')}`
  }
  const values = current.flatMap(({ inside, cells }) => {
    const cell = cells.find(({ period }) => period === newest)
    return cell ? [{ name: inside, value: cell.value, text: told.text(cell) }] : []
  })
  const all = values.map(({ name, text }) => `${name} ${text}`).join(', ')
  const subject = `${label} ${told.in} ${newest}`
  if (values.length > MOST_SERIES || all.length > LONGEST_MESSAGE) return `${subject}, ${highest(values, told)}`
  return `${subject}: ${all}`
}

/** Of many rows only the largest are the message. */
function highest(
  values: readonly { readonly name: string; readonly value: Fraction; readonly text: string }[],
  told: Told,
): string {
  const top = largest(
    values.map(({ name }) => name),
    values.map(({ value }) => value),
  )
  const texts = values.filter(({ name }) => top?.names.includes(name)).map(({ name, text }) => `${name} (${text})`)
  return `${told.highest}: ${texts.join(', ')}`
}

interface Told {
  readonly in: string
  readonly highest: string
  readonly text: (cell: KeyFigureCell) => string
}
