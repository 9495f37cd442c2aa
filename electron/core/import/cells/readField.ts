import { type CellValue, isCellError } from '../../../../shared/domain/grid.ts'
import { cprInText } from '../validate/cprInText.ts'
import { periodInvalid } from '../validate/formInvalid.ts'
import { requiredMissing } from '../validate/requiredMissing.ts'
import { cellText } from './cellText.ts'
import { holdsCpr } from './cpr.ts'
import { bad, type FieldContext, got, nothing, type ReadField } from './fields/fieldContext.ts'
import { readDate } from './fields/readDate.ts'
import { readNumber } from './fields/readNumber.ts'
import { readPerson } from './fields/readPerson.ts'
import { meaningOf, readCode, readIdentifier, readMunicipality, readYesNo } from './fields/readWords.ts'
import { parsePeriod } from './period.ts'

export type { FieldContext } from './fields/fieldContext.ts'

/** One cell as its column's type, with what a person should know about it. Never throws for what a cell holds. */
export function readField(cell: CellValue | undefined, field: FieldContext): ReadField {
  const text = cellText(cell)
  const read = cell === undefined || text === null || text === '' ? nothing : readFilled(cell, text, field)
  const isRefused = read.issues.some((issue) => issue.severity === 'error')
  if (read.value !== null || isRefused || !field.column.filled) return read
  return bad(requiredMissing(field.place))
}

function readFilled(cell: CellValue, text: string, field: FieldContext): ReadField {
  switch (field.column.type) {
    case 'cpr':
      return readPerson(text, field)
    case 'date':
      return readDate(cell, text, field)
    case 'integer':
    case 'decimal':
    case 'money':
      return readNumber(cell, text, field)
    case 'yesNo':
      return readYesNo(text, field)
    case 'period': {
      const period = parsePeriod(text, field.reading.yearPair)
      return period ? got({ type: 'text', text: period }) : bad(periodInvalid(field.place))
    }
  }
  if (isCellError(cell)) return bad(requiredMissing(field.place))
  if (holdsCpr(text)) return bad(cprInText(field.place))
  switch (field.column.type) {
    case 'code':
      return readCode(text, field)
    case 'municipality':
      return readMunicipality(text, field)
    case 'identifier':
      return readIdentifier(text, field)
    case 'text':
      return got({ type: 'text', text: meaningOf(text, field.mapped) ?? text })
  }
}
