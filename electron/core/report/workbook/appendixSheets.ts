import type { Language } from '../../../../shared/danish.ts'
import { dayNumber } from '../../../../shared/dates.ts'
import type { ImportBatch } from '../../../../shared/domain/importing.ts'
import type { MetricDefinition } from '../../../../shared/statistics/metric.ts'
import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { type SheetContent, sheetContent } from './sheetContent.ts'
import type { SheetFrame } from './sheetFrame.ts'

/** The day that serial number 0 of a spreadsheet stands for, counted from 1 January 1970. */
const SERIAL_ZERO = dayNumber('1899-12-30')

/** Every metric of the report: what it is, in which unit, of what, and from which kind of file. */
export function definitionsSheet(
  definitions: readonly MetricDefinition[],
  { name, above, words }: SheetFrame,
  language: Language,
): SheetContent {
  return sheetContent({
    name,
    title: words.definitionsOf,
    opening: above,
    headings: [words.metric, words.unit, words.definition, words.base, words.source],
    rows: definitions.map(({ label, unit, definition, base, source }) => [
      label[language],
      unit,
      definition[language],
      base[language],
      source[language],
    ]),
  })
}

/** The kinds of source that tables and figures name, with the sheets that build on them. */
export function sourcesSheet(
  usedIn: ReadonlyMap<string, readonly string[]>,
  { name, above, words }: SheetFrame,
): SheetContent {
  return sheetContent({
    name,
    title: words.sourcesOf,
    opening: above,
    headings: [words.source, words.usedIn],
    rows: [...usedIn].map(([source, sheets]) => [source, sheets.join(', ')]),
  })
}

const count = (number: number): WrittenValue => ({ number, format: '#,##0' })

/** The imported files, by the check sum with which a file can be known again. */
export function filesSheet(batches: readonly ImportBatch[], { name, above, words }: SheetFrame): SheetContent {
  return sheetContent({
    name,
    title: words.filesOf,
    opening: above,
    headings: [words.file, words.imported, words.read, words.leftOut, words.questioned, words.checksum],
    rows: batches.map(({ fileName, committedAt, counts, sha256 }) => [
      fileName,
      { serial: dayNumber(committedAt.slice(0, 10)) - SERIAL_ZERO },
      count(counts.read),
      count(counts.rejected),
      count(counts.questioned),
      sha256,
    ]),
  })
}
