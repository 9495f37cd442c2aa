import type { Fraction } from '../../../../shared/quantities.ts'
import { fullHeadings } from '../../../../shared/report/fullHeadings.ts'
import type { PlacedNote, TableHead, TableModel } from '../../../../shared/report/reportModel.ts'
import type { Dims } from '../../../../shared/statistics/metric.ts'
import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { footnoteTexts, placeName } from './footnoteTexts.ts'
import { type SheetContent, sheetContent } from './sheetContent.ts'
import { closingTexts, type SheetFrame } from './sheetFrame.ts'
import { categoryCell, printedNumber, typedCell } from './typedCell.ts'

/** The unrounded value of a metric, where there is one. */
export type ExactValue = (metric: string, dims: Dims) => Fraction | null

const isSigned = ({ rows }: TableModel, column: number): boolean =>
  rows.some(({ cells }) => printedNumber(cells[column]?.text ?? '')?.signed === true)

function cellsOf(table: TableModel, exactValue: ExactValue): readonly (readonly WrittenValue[])[] {
  const full = fullHeadings(table)
  const columns = table.columns.map(({ heading, align }, index) => ({
    isNumber: align === 'right',
    percent: /%/.test(full[index] ?? heading),
    signed: isSigned(table, index),
  }))
  return table.rows.map(({ cells }) =>
    cells.map(({ text, metric, dims }, index) => {
      const column = columns[index]
      if (!column?.isNumber) return index === 0 ? categoryCell(text) : text === '' ? null : text
      const exact = metric === undefined ? null : exactValue(metric, dims ?? {})
      return typedCell(text, { exact, percent: column.percent, signed: column.signed })
    }),
  )
}

const headsOf = (heads: readonly TableHead[]): readonly WrittenValue[] =>
  heads.flatMap(({ heading, span }) => [heading || null, ...Array.from({ length: span - 1 }, () => null)])

/** A table of the report with its numbers as numbers. */
export function tableSheet(
  table: TableModel,
  label: string,
  frame: SheetFrame,
  exactValue: ExactValue,
  notes: readonly PlacedNote[] = [],
): SheetContent {
  return sheetContent({
    name: frame.name,
    title: `${label}  ${table.title}`,
    opening: [...(table.subtitle === null ? [] : [table.subtitle]), ...frame.above],
    ...(table.heads ? { heads: headsOf(table.heads) } : {}),
    headings: table.columns.map(({ heading }) => heading),
    rows: cellsOf(table, exactValue),
    bold: table.rows.flatMap(({ kind }, index) => (kind === 'row' ? [] : [index])),
    closing: [
      ...closingTexts(frame, table.source, table.note),
      ...footnoteTexts(notes, frame, (place) => placeName(table, place)),
    ],
  })
}
