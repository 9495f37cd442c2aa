import type { CellValue } from '../../../../../shared/domain/grid.ts'
import { amountText, numberMarked, tooManyDecimals } from '../../validate/amountText.ts'
import { type Decimal, fromDouble, inUnits, timesPowerOfTen } from '../decimal.ts'
import { isDash, isEmptyMark, readNumberText } from '../numberText.ts'
import { bad, type FieldContext, got, nothing, type ReadField } from './fieldContext.ts'

const ZERO: Decimal = { units: 0, scale: 0 }
/** More decimals than this are no figure that anybody wrote, and two such figures may not be divided exactly. */
const MOST_DECIMALS = 6

/** A number that has too many decimals for its column is told of as such: the file can be mended by rounding. */
function refused(number: Decimal | null, text: string, { column, place }: FieldContext): ReadField {
  const isTooFine = number !== null && column.type === 'decimal' && number.scale > MOST_DECIMALS
  return bad(isTooFine ? tooManyDecimals(place, number.scale, MOST_DECIMALS) : amountText(place, text))
}

/** True where the column's type can hold the number exactly. */
function fits(number: Decimal, type: FieldContext['column']['type']): boolean {
  if (type === 'integer') return inUnits(number, 0) !== null
  return type === 'money' ? inUnits(number, 2) !== null : number.scale <= MOST_DECIMALS
}

interface Meant {
  readonly number: Decimal | null
  readonly marked: boolean
}

/** What a text in the column stands for, once sign marks and units have been decided. */
function meantBy(text: string, { style, sign, exponent }: FieldContext['reading']): Meant {
  const reading = readNumberText(text, style)
  if (!reading || (reading.side !== null && sign === 'none')) return { number: null, marked: false }
  // "t.kr." in a column that a person has declared to be in millions is a contradiction.
  if (reading.exponent !== 0 && exponent !== 0 && reading.exponent !== exponent) return { number: null, marked: false }
  const isCredit = reading.side === 'credit' && sign === 'credit'
  const signed = isCredit ? { ...reading.number, units: -Math.abs(reading.number.units) } : reading.number
  // A unit that the cell itself names was part of the question about the column's unit.
  return { number: timesPowerOfTen(signed, exponent), marked: reading.marked }
}

export function readNumber(cell: CellValue, text: string, field: FieldContext): ReadField {
  const { column, reading } = field
  if (typeof cell === 'number') {
    const stored = fromDouble(cell)
    const number = stored && timesPowerOfTen(stored, reading.exponent)
    return number && fits(number, column.type) ? got({ type: 'number', number }) : refused(number, text, field)
  }
  if (typeof cell !== 'string') return bad(amountText(field.place, text))
  if (isDash(text) && reading.dash === 'zero') return got({ type: 'number', number: ZERO })
  if (isEmptyMark(text)) return nothing
  const { number, marked } = meantBy(text, reading)
  if (!number || !fits(number, column.type)) return refused(number, text, field)
  return got({ type: 'number', number }, marked ? [numberMarked(field.place)] : [])
}
