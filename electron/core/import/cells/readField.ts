import { fromExcelSerial } from '../../../../shared/dates.ts'
import { type CellValue, isCellError, isSerial } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { findCode, isMisspelling } from '../codeLists.ts'
import type { FieldValue } from '../fields.ts'
import type { ParseContext } from '../parsedSheet.ts'
import type { ListColumn } from '../profileSchema.ts'
import { amountText } from '../validate/amountText.ts'
import { cprForm, cprReplacement, cprZeroRestored } from '../validate/cprForm.ts'
import { cprInText } from '../validate/cprInText.ts'
import { dateInvalid, serialDate } from '../validate/dateInvalid.ts'
import { identifierInvalid, periodInvalid, yesNoInvalid } from '../validate/formInvalid.ts'
import { freeText, UNNAMED_CODE } from '../validate/freeText.ts'
import { municipalityUnknown } from '../validate/municipalityUnknown.ts'
import { requiredMissing } from '../validate/requiredMissing.ts'
import { unknownCode } from '../validate/unknownCode.ts'
import { cellText } from './cellText.ts'
import { holdsCpr, parseCpr } from './cpr.ts'
import { isNullDate, parseDateText } from './dateText.ts'
import { fromDouble, inUnits } from './decimal.ts'
import { knownMunicipality, municipalityOrOther } from './municipalityName.ts'
import { isEmptyMark, type NumberStyle, parseNumberText } from './numberText.ts'
import { parsePeriod } from './period.ts'

export interface FieldContext {
  readonly context: ParseContext
  readonly column: ListColumn
  readonly place: Place
  readonly date1904: boolean
  /** Decided for the whole column. */
  readonly style: NumberStyle
  /** Texts that the column's code list lacks but that many rows share; null where the file is not about persons. */
  readonly recurring: ReadonlySet<string> | null
}

export interface ReadField {
  readonly value: FieldValue | null
  readonly issues: readonly ImportIssue[]
}

const nothing: ReadField = { value: null, issues: [] }
const got = (value: FieldValue, ...issues: ImportIssue[]): ReadField => ({ value, issues })
const bad = (issue: ImportIssue): ReadField => ({ value: null, issues: [issue] })

/** Days from 1954 to 2064: a plain number in this range is a date whose format was lost. */
const isPlausibleSerial = (serial: number): boolean => serial > 20_000 && serial < 60_000

function readDate(cell: CellValue, text: string, { place, date1904 }: FieldContext): ReadField {
  if (isEmptyMark(text) || isNullDate(text)) return nothing
  // In a delimited text the same number comes as digits.
  const serial = typeof cell === 'number' || isSerial(cell) || /^\d{5}$/.test(text) ? Number(text) : null
  const day = serial !== null && serial >= 1 ? fromExcelSerial(serial, date1904) : null
  if (isSerial(cell) && day) return got({ type: 'date', date: day })
  if (serial !== null && day && isPlausibleSerial(serial)) return got({ type: 'date', date: day }, serialDate(place))
  const date = parseDateText(text)
  return date ? got({ type: 'date', date }) : bad(dateInvalid(place, text))
}

function readPerson(text: string, { place, context }: FieldContext): ReadField {
  const cpr = parseCpr(text)
  if (!cpr) return bad(cprForm(place))
  const person = { key: context.pseudonym(cpr.digits), birth: cpr.birth, sex: cpr.sex }
  const notes = [
    ...(cpr.zeroRestored ? [cprZeroRestored(place)] : []),
    ...(cpr.replacement ? [cprReplacement(place)] : []),
  ]
  return got({ type: 'person', person }, ...notes)
}

function readNumber(cell: CellValue, text: string, { column, place, style }: FieldContext): ReadField {
  if (typeof cell === 'string' && isEmptyMark(text)) return nothing
  const number =
    typeof cell === 'number' ? fromDouble(cell) : typeof cell === 'string' ? parseNumberText(text, style) : null
  const decimals = { integer: 0, money: 2, decimal: 12 }[column.type as 'integer' | 'money' | 'decimal']
  if (!number || inUnits(number, decimals) === null) return bad(amountText(place, text))
  return got({ type: 'number', number })
}

function readCode(text: string, { column, context, place, recurring }: FieldContext): ReadField {
  const list = column.codeList === undefined ? undefined : context.codeLists[column.codeList]
  if (!list) throw new Error(`No code list ${column.codeList}`)
  const code = findCode(list, text)
  if (code) return got({ type: 'code', text: code.code, group: code.group ?? null, meaning: code.meaning ?? null })
  if (recurring && !recurring.has(text) && !isMisspelling(list, text))
    return got({ type: 'code', text: UNNAMED_CODE, group: null, meaning: null }, freeText(place, list))
  return got({ type: 'code', text, group: null, meaning: null }, unknownCode(place, text, list))
}

function readMunicipality(text: string, { column, context, place }: FieldContext): ReadField {
  if (column.codeList === undefined) return got({ type: 'text', text: municipalityOrOther(context.codeLists, text) })
  const known = knownMunicipality(context.codeLists, text)
  return known === null ? bad(municipalityUnknown(place, text, context.codeLists)) : got({ type: 'text', text: known })
}

const MAX_IDENTIFIER = 40

/** A number of a case or a line. Without a digit it is something else: a name, most likely. */
const readIdentifier = (text: string, place: Place): ReadField =>
  /\d/.test(text) && text.length <= MAX_IDENTIFIER ? got({ type: 'text', text }) : bad(identifierInvalid(place))

const yes = new Set(['ja', 'j', 'yes', '1', 'sand', 'true', 'x'])
const no = new Set(['nej', 'n', 'no', '0', 'falsk', 'false'])

function readYesNo(text: string, place: Place): ReadField {
  // Lower case is enough here; folding would be done once a row.
  const folded = text.toLowerCase()
  if (yes.has(folded)) return got({ type: 'yesNo', yes: true })
  return no.has(folded) ? got({ type: 'yesNo', yes: false }) : bad(yesNoInvalid(place))
}

/** One cell as its column's type, with what a person should know about it. Never throws for what a cell holds. */
export function readField(cell: CellValue | undefined, field: FieldContext): ReadField {
  const { column, place } = field
  const text = cellText(cell)
  if (cell === undefined || text === null) return column.filled ? bad(requiredMissing(place)) : nothing
  const read = readFilled(cell, text, field)
  return read.value === null && read.issues.length === 0 && column.filled ? bad(requiredMissing(place)) : read
}

function readFilled(cell: CellValue, text: string, field: FieldContext): ReadField {
  const { column, place } = field
  switch (column.type) {
    case 'cpr':
      return readPerson(text, field)
    case 'date':
      return readDate(cell, text, field)
    case 'integer':
    case 'decimal':
    case 'money':
      return readNumber(cell, text, field)
    case 'yesNo':
      return readYesNo(text, place)
    case 'period': {
      const period = parsePeriod(text)
      return period ? got({ type: 'text', text: period }) : bad(periodInvalid(place))
    }
  }
  if (isCellError(cell)) return bad(requiredMissing(place))
  if (holdsCpr(text)) return bad(cprInText(place))
  switch (column.type) {
    case 'code':
      return readCode(text, field)
    case 'municipality':
      return readMunicipality(text, field)
    case 'identifier':
      return readIdentifier(text, place)
    case 'text':
      return got({ type: 'text', text })
  }
}
