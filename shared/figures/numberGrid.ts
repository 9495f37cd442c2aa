import { formatNumber, type Language } from '../danish.ts'
import { harmlessText } from '../harmlessText.ts'
import type { Fraction } from '../quantities.ts'
import type { FigureSpec, ValueFormat } from './figureSpec.ts'
import { tableSeries } from './tableSeries.ts'

/** The numbers of a figure without their dress: units stand in the headings, so that every cell is a bare number. */
export interface NumberGrid {
  readonly headings: readonly string[]
  readonly rows: readonly { readonly category: string; readonly values: readonly (Fraction | null)[] }[]
}

const units: Record<Language, Partial<Record<ValueFormat['kind'], string>>> = {
  da: { percent: '%', money: 'kr.' },
  en: { percent: '%', money: 'DKK' },
}

export function numberGrid(figure: FigureSpec, language: Language): NumberGrid {
  const series = tableSeries(figure)
  const unit = units[language][figure.format.kind]
  return {
    headings: [figure.categoryHeading, ...series.map(({ name }) => (unit ? `${name}, ${unit}` : name))],
    rows: figure.categories.map((category, index) => ({
      category,
      values: series.map(({ points }) => points[index]?.value ?? null),
    })),
  }
}

export const decimalsOf = (format: ValueFormat): number => ('decimals' in format ? format.decimals : 0)

/** Decimal comma, no thousands point, and the hyphen that spreadsheets read as a minus. */
const plainNumber = (value: Fraction | null, decimals: number): string =>
  value === null ? '' : formatNumber(value, decimals, 'da').replaceAll('.', '').replace('\u2212', '-')

/** The numbers as lines of separated values with Danish decimals, as a spreadsheet on a Danish computer reads them. */
export function separatedNumbers(figure: FigureSpec, language: Language, separator: '\t' | ';'): string {
  const { headings, rows } = numberGrid(figure, language)
  const decimals = decimalsOf(figure.format)
  const text = (value: string): string => {
    const safe = harmlessText(value.replace(/[\t\r\n]+/g, ' '))
    return separator === ';' && /[;"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [
    headings.map(text),
    ...rows.map(({ category, values }) => [text(category), ...values.map((value) => plainNumber(value, decimals))]),
  ]
  return lines.map((cells) => `${cells.join(separator)}\r\n`).join('')
}
