import { fromExcelSerial, type IsoDate, yearOf } from '../../../../../shared/dates.ts'
import { type CellValue, isSerial } from '../../../../../shared/domain/grid.ts'
import { dateImplausible, dateInvalid, nullDate, serialDate } from '../../validate/dateInvalid.ts'
import { isNullDate, parseDateText } from '../dateText.ts'
import { isEmptyMark } from '../numberText.ts'
import { bad, type FieldContext, got, nothing, type ReadField } from './fieldContext.ts'

/** Days from 1954 to 2064: a plain number in this range is a date whose format was lost. */
const isPlausibleSerial = (serial: number): boolean => serial > 20_000 && serial < 60_000

const OLDEST = 110
const YOUNGEST = 30

/** A slip of the pen ("2103", "1013") gives a day that exists and cannot be meant. */
function dated(date: IsoDate, field: FieldContext): ReadField {
  const distance = yearOf(date) - yearOf(field.context.today)
  return distance < -OLDEST || distance > YOUNGEST
    ? got({ type: 'date', date }, [dateImplausible(field.place, yearOf(date))])
    : got({ type: 'date', date })
}

const noDate = (field: FieldContext): ReadField => ({ value: null, issues: [nullDate(field.place)] })

function serialField(serial: number, hasFormat: boolean, field: FieldContext): ReadField | null {
  const date = serial >= 1 ? fromExcelSerial(serial, field.date1904) : null
  if (date === null) return null
  if (hasFormat) return isNullDate(date) ? noDate(field) : dated(date, field)
  return isPlausibleSerial(serial) ? got({ type: 'date', date }, [serialDate(field.place)]) : null
}

export function readDate(cell: CellValue, text: string, field: FieldContext): ReadField {
  if (isSerial(cell)) return serialField(cell.serial, true, field) ?? bad(dateInvalid(field.place, text))
  if (isEmptyMark(text)) return nothing
  if (isNullDate(text)) return noDate(field)
  // In a delimited text the same number comes as digits.
  const lost = typeof cell === 'number' || /^\d{5}$/.test(text) ? serialField(Number(text), false, field) : null
  if (lost) return lost
  const date = parseDateText(text, field.reading.dateOrder)
  return date ? dated(date, field) : bad(dateInvalid(field.place, text))
}
