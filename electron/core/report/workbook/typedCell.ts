import { formatNumber } from '../../../../shared/danish.ts'
import { type Fraction, fraction, toNumber } from '../../../../shared/quantities.ts'
import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { numberFormat } from './numberFormat.ts'

/** A number as the report prints it: sign, thousands points, decimal comma, and its unit behind a no-break space. */
const PRINTED =
  /^(?<sign>[+\u2212]?)(?<digits>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?(?<unit>\u00a0(?:%|kr\.))?$/u
const SHORT_NUMBER = /^(?:0|[1-9]\d{0,3})$/
const DASH = '–'

interface PrintedNumber {
  readonly value: Fraction
  readonly decimals: number
  readonly signed: boolean
  readonly percent: boolean
}

/** What a printed text says as a number; null for every other text. */
export function printedNumber(text: string): PrintedNumber | null {
  const groups = PRINTED.exec(text)?.groups
  if (!groups) return null
  const { sign = '', digits = '', decimals = '', unit = '' } = groups
  const units = Number(digits.replaceAll('.', '') + decimals)
  return {
    value: fraction(sign === '\u2212' ? -units : units, 10 ** decimals.length),
    decimals: decimals.length,
    signed: sign === '+',
    percent: unit.endsWith('%'),
  }
}

export interface CellContext {
  /** The unrounded value behind the text, where the report knows it. */
  readonly exact: Fraction | null
  /** The unit stands in the column's heading. */
  readonly percent: boolean
  /** Of a column with signed numbers: those below zero and zero are shown like the others. */
  readonly signed: boolean
}

/**
 * The unrounded value if the print is its rounding, else what is printed: a cell never contradicts the report. What is
 * printed as zero is zero, for a spreadsheet would put a sign before it.
 */
function exactOrPrinted(printed: PrintedNumber, exact: Fraction | null): Fraction {
  const rounds =
    exact !== null &&
    printed.value.numerator !== 0 &&
    formatNumber(exact, printed.decimals) === formatNumber(printed.value, printed.decimals)
  return rounds ? exact : printed.value
}

/** A cell of a table: numbers as numbers; what is not defined stays empty; texts as texts. */
export function typedCell(text: string, { exact, percent, signed }: CellContext): WrittenValue {
  if (text === '' || text === DASH) return null
  const printed = printedNumber(text)
  if (printed === null) return text
  const asPart = percent || printed.percent
  return {
    number: toNumber(exactOrPrinted(printed, exact)) / (asPart ? 100 : 1),
    format: numberFormat({ decimals: printed.decimals, signed: signed || printed.signed, percent: asPart }),
  }
}

/** A category: years and ages are numbers without a thousands point, everything else is a text. */
export const categoryCell = (text: string): WrittenValue =>
  text === '' ? null : SHORT_NUMBER.test(text) ? { number: Number(text), format: '0' } : text
