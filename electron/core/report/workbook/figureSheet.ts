import type { Language } from '../../../../shared/danish.ts'
import { decimalsOf, numberGrid } from '../../../../shared/figures/numberGrid.ts'
import { type Fraction, toNumber } from '../../../../shared/quantities.ts'
import type { Block } from '../../../../shared/report/reportModel.ts'
import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { footnoteTexts } from './footnoteTexts.ts'
import { numberFormat } from './numberFormat.ts'
import { type SheetContent, sheetContent } from './sheetContent.ts'
import { closingTexts, type SheetFrame } from './sheetFrame.ts'
import { categoryCell } from './typedCell.ts'

/** The numbers that a figure of the report shows, unrounded. */
export function figureSheet(
  { figure, notes }: Extract<Block, { type: 'figure' }>,
  label: string,
  frame: SheetFrame,
  language: Language,
): SheetContent {
  const { headings, rows } = numberGrid(figure, language)
  const percent = figure.format.kind === 'percent'
  const format = numberFormat({
    decimals: decimalsOf(figure.format),
    signed: figure.format.kind === 'signed',
    percent,
  })
  const typed = (value: Fraction | null): WrittenValue =>
    value === null ? null : { number: toNumber(value) / (percent ? 100 : 1), format }
  const { reference } = figure
  return sheetContent({
    name: frame.name,
    title: `${label}  ${figure.title}`,
    opening: [figure.subtitle, ...frame.above],
    headings,
    rows: [
      ...rows.map(({ category, values }) => [categoryCell(category), ...values.map(typed)]),
      ...(reference ? [[reference.label, typed(reference.value)]] : []),
    ],
    closing: [...closingTexts(frame, figure.source, figure.note), ...footnoteTexts(notes, frame, () => null)],
  })
}
