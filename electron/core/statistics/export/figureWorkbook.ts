import type { Language } from '../../../../shared/danish.ts'
import type { FigureSpec, ValueFormat } from '../../../../shared/figures/figureSpec.ts'
import { decimalsOf, numberGrid } from '../../../../shared/figures/numberGrid.ts'
import { type Fraction, toNumber } from '../../../../shared/quantities.ts'
import type { MetricDefinition } from '../../../../shared/statistics/metric.ts'
import { type WrittenValue, writeSheets } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { numberFormat } from '../../report/workbook/numberFormat.ts'

const words = {
  da: {
    numbers: 'Tal',
    definitions: 'Definitioner',
    figure: 'Figur',
    measure: 'Opgjort som',
    source: 'Kilde',
    note: 'Note',
    metric: 'Tal',
    definition: 'Definition',
    base: 'Grundlag',
  },
  en: {
    numbers: 'Numbers',
    definitions: 'Definitions',
    figure: 'Figure',
    measure: 'Measured as',
    source: 'Source',
    note: 'Note',
    metric: 'Number',
    definition: 'Definition',
    base: 'Base',
  },
} as const

/** Unrounded; a spreadsheet keeps a percentage as a part of one. */
const typedNumber = (value: Fraction | null, format: ValueFormat): WrittenValue =>
  value === null
    ? null
    : {
        number: toNumber(value) / (format.kind === 'percent' ? 100 : 1),
        format: numberFormat({
          decimals: decimalsOf(format),
          signed: format.kind === 'signed',
          percent: format.kind === 'percent',
        }),
      }

function definitionRows(
  figure: FigureSpec,
  definitions: readonly MetricDefinition[],
  language: Language,
): WrittenValue[][] {
  const text = words[language]
  return [
    [text.figure, figure.title],
    [text.measure, figure.subtitle],
    [text.source, figure.source],
    ...(figure.note === null ? [] : [[text.note, figure.note]]),
    ...definitions.flatMap(({ label, definition, base }) => [
      [],
      [text.metric, label[language]],
      [text.definition, definition[language]],
      [text.base, base[language]],
    ]),
  ]
}

/** The numbers of a figure as a workbook: typed and unrounded on the first sheet, what they mean on the second. */
export function figureWorkbook(
  figure: FigureSpec,
  definitions: readonly MetricDefinition[],
  language: Language,
): Uint8Array {
  const text = words[language]
  const { headings, rows } = numberGrid(figure, language)
  const widest = Math.max(
    ...headings.slice(0, 1).map(({ length }) => length),
    ...figure.categories.map((name) => name.length),
  )
  return writeSheets([
    {
      name: text.numbers,
      rows: [
        headings,
        ...rows.map(({ category, values }) => [category, ...values.map((value) => typedNumber(value, figure.format))]),
      ],
      widths: [Math.min(60, widest + 2), ...headings.slice(1).map(({ length }) => Math.max(12, length + 2))],
    },
    { name: text.definitions, rows: definitionRows(figure, definitions, language), widths: [14, 100] },
  ])
}
