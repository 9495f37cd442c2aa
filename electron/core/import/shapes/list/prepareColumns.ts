import type { GridRow } from '../../../../../shared/domain/grid.ts'
import type { ImportQuestion, UnmappedValue } from '../../../../../shared/domain/importing.ts'
import type { Place } from '../../../../../shared/problems.ts'
import type { FieldContext } from '../../cells/readField.ts'
import { mappedValues } from '../../mappedValues.ts'
import type { ParseContext } from '../../parsedSheet.ts'
import type { SheetFindings } from '../../sheetFindings.ts'
import { plainReading } from '../../validate/decide/columnReading.ts'
import { decideColumns } from '../../validate/decide/decideColumns.ts'
import { recurringTexts } from '../../validate/freeText.ts'
import { titlesAbove } from '../sheetTitles.ts'
import type { FoundColumn } from './assignColumns.ts'
import { type ColumnReader, createColumnReader } from './columnReader.ts'
import { columnTexts } from './columnTexts.ts'
import type { ListTable } from './listTable.ts'
import { unmappedValues } from './unmappedValues.ts'

export interface PreparedColumn {
  readonly found: FoundColumn
  readonly reader: ColumnReader
}

export interface PreparedColumns {
  readonly columns: readonly PreparedColumn[]
  readonly questions: readonly ImportQuestion[]
  readonly unmapped: readonly UnmappedValue[]
}

interface Preparing {
  readonly table: ListTable
  readonly rows: readonly GridRow[]
  /** Where the rows say who they are about; empty in other files. */
  readonly personal: readonly number[]
  readonly context: ParseContext
  /** The place of a cell of the row that is being read. */
  place(column: string): Place
  readonly findings: SheetFindings
}

/** Every row may have another text, and none of them decides anything. */
const OWN_WORDS: ReadonlySet<string> = new Set(['text', 'identifier'])

/** Looks at every column as a whole, and makes ready what reads its cells. */
export function prepareColumns({ table, rows, personal, context, place, findings }: Preparing): PreparedColumns {
  const unmapped: UnmappedValue[] = []
  const { sheet, found } = table
  const decidable = found.filter(({ column }) => !OWN_WORDS.has(column.type))
  const texts = new Map(decidable.map(({ at }) => [at, columnTexts(rows, at)] as const))
  const textsAt = (at: number): ReadonlyMap<string, number> => texts.get(at) ?? new Map()
  const decided = decideColumns({
    file: context.file,
    sheet: sheet.name,
    columns: found.map((one) => ({ ...one, texts: textsAt(one.at) })),
    titles: titlesAbove(sheet, table.line.first.number),
    choices: context.choices,
  })
  for (const issue of decided.issues) findings.tell(issue)
  const columns = found.map((one): PreparedColumn => {
    const { column, at, label } = one
    const mapped = mappedValues(context, column.codeList ?? `${table.profile.id}.${column.field}`)
    unmapped.push(...unmappedValues(one, { texts: textsAt(at), rows, personal }, context.codeLists, mapped))
    const list = column.type === 'code' ? context.codeLists[column.codeList ?? ''] : undefined
    const field: FieldContext = {
      context,
      column,
      date1904: sheet.date1904,
      reading: decided.readings.get(at) ?? plainReading,
      mapped,
      recurring: list && personal.length > 0 ? recurringTexts(textsAt(at), list) : null,
      // Made for findings only: most cells have none.
      get place() {
        return place(label)
      },
    }
    return { found: one, reader: createColumnReader(field, at) }
  })
  return { columns, questions: decided.questions, unmapped }
}
