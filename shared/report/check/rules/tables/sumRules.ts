import { formatNumber } from '../../../../danish.ts'
import { magnitude } from '../../../../narrative/percentWords.ts'
import { compare, type Fraction, fraction, percentOf, roundedUnits, subtract } from '../../../../quantities.ts'
import type { Cell, ReportDocument, Table, TableLine } from '../../document/document.ts'
import { SHARE_BASE } from '../../document/shareColumn.ts'
import { type Reading, rowPlace } from '../../reading.ts'
import type { RawFinding } from '../rule.ts'
import { addable, budgetColumns, differenceColumns, kindOfColumn, valueAt } from './columns.ts'
import { baseOf, columnSum, type FoundSum, ONE, sumsOf } from './sums.ts'

const shown = (value: Fraction, decimals: number): { readonly da: string; readonly en: string } => ({
  da: formatNumber(value, decimals, 'da'),
  en: formatNumber(value, decimals, 'en'),
})

function cellFinding(
  rule: 'table.sum' | 'table.difference' | 'table.share',
  table: Table,
  row: TableLine,
  cell: Cell,
  expected: Fraction,
  how: { readonly da: string; readonly en: string },
): RawFinding {
  const decimals = Math.max(cell.decimals, expected.denominator === 1 ? 0 : 1)
  const right = shown(expected, decimals)
  const small = compare(magnitude(subtract(expected, cell.value)), ONE) <= 0
  return {
    rule,
    severity: small ? 'warning' : 'error',
    place: rowPlace(table, row, cell),
    said: cell.text,
    evidence: { da: `${how.da} ${right.da}.`, en: `${how.en} ${right.en}.` },
    proposal: small
      ? {
          da: `Beregn tallet af uafrundede beløb, eller forklar afrundingen (${right.da}).`,
          en: `Compute it from unrounded amounts, or explain the rounding (${right.en}).`,
        }
      : {
          da: `Ret til ${right.da}, eller ret de tal, det bygger på.`,
          en: `Correct it to ${right.en}, or correct the numbers behind it.`,
        },
  }
}

/** The report tells that every amount is rounded by itself: what that can make is no fault. */
const ROUNDED = /(?:afrundet|afrundes) hver for sig|hver linje er afrundet|rounded (?:separately|by itself)/i

const isRounding = (said: Fraction, expected: Fraction, roundedParts: number): boolean =>
  compare(magnitude(subtract(said, expected)), fraction(roundedParts + 1, 2)) <= 0

const OVERLAP =
  /(?:tælle|tæller|være|indgå|indgår) i flere|mere end totalen|kan (?:derfor )?ikke lægges sammen|kun [^.]* (?:er|bliver) vist|udeladt|in several rows|do not always come to/i

/** What is printed right after a table tells that its rows overlap. */
function overlaps(table: Table, { blocks }: ReportDocument): boolean {
  const note = blocks[blocks.indexOf(table) + 1]
  return note?.type === 'paragraph' && note.section === table.section && OVERLAP.test(note.text)
}

/** "I alt" is a sum and nothing else, while "Samlet" and "Alle" stand for a mean as well. */
const SUM = /(?<!\p{L})(?:i alt|total|tilsammen)(?!\p{L})/iu

/** What lies among its parts, and is not said to be a sum, is an average of them. */
function isMean({ label }: TableLine, value: Fraction, parts: readonly TableLine[], column: number): boolean {
  if (SUM.test(label)) return false
  const values = parts.flatMap((part) => valueAt(part, column) ?? [])
  if (values.some(({ numerator }) => numerator < 0)) return false
  return (
    values.length > 1 &&
    values.some((each) => compare(each, value) >= 0) &&
    values.some((each) => compare(each, value) <= 0)
  )
}

function* wrongSums(table: Table, sums: readonly FoundSum[], rounded: boolean): Generator<RawFinding> {
  for (const { total, parts } of sums)
    for (const column of addable(table)) {
      const cell = total.cells[column]
      const expected = columnSum(parts, column)
      // A blank among the parts has a finding of its own.
      const blank =
        parts.some((part) => valueAt(part, column) === null) &&
        kindOfColumn(table.columns[column] ?? '') === 'difference'
      if (!cell || !expected || blank || compare(cell.value, expected) === 0) continue
      if (/gennemsnit|median/i.test(`${table.title} ${table.columns[column] ?? ''} ${total.label}`)) continue
      if (isMean(total, cell.value, parts, column)) continue
      if (rounded && isRounding(cell.value, expected, parts.length)) continue
      yield cellFinding('table.sum', table, total, cell, expected, {
        da: `Summen af ${parts.length === 1 ? 'rækken' : `de ${parts.length} rækker`}, som “${total.label}” dækker, er`,
        en: `The ${parts.length} rows that “${total.label}” covers add up to`,
      })
    }
}

function* wrongDifferences(table: Table, rounded: boolean): Generator<RawFinding> {
  const columns = differenceColumns(table)
  if (!columns) return
  for (const row of table.rows) {
    const [first, second] = [valueAt(row, columns.first), valueAt(row, columns.second)]
    const cell = row.cells[columns.difference]
    if (second === null || !row.placed) continue
    const expected = first === null ? second : subtract(second, first)
    if (cell && compare(cell.value, expected) !== 0 && !(rounded && isRounding(cell.value, expected, 1)))
      yield cellFinding('table.difference', table, row, cell, expected, {
        da: `“${table.columns[columns.second] ?? ''}” minus “${table.columns[columns.first] ?? ''}” er`,
        en: `“${table.columns[columns.second] ?? ''}” less “${table.columns[columns.first] ?? ''}” is`,
      })
    if (!cell && first !== null) {
      const right = shown(expected, 0)
      yield {
        rule: 'table.missing',
        severity: 'warning',
        place: rowPlace(table, row),
        said: row.label,
        evidence: {
          da: `Feltet er tomt, men budget og regnskab giver ${right.da}.`,
          en: `The cell is blank, but the two columns before it give ${right.en}.`,
        },
        proposal: { da: `Skriv ${right.da}.`, en: `Write ${right.en}.` },
      }
    }
  }
}

/** What a heading is about, without the word for its number: "Ishøj", "2013". */
const subjectOf = (heading: string): string =>
  heading
    .replace(/antal|andel|\(?(?:%|pct\.?|procent)\)?/gi, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The column of counts that a column of shares is of: that of the same subject, else of the same year. */
function countsBeside({ columns }: Table, heading: string): number {
  const same = columns.findIndex((each) => /antal/i.test(each) && subjectOf(each) === subjectOf(heading))
  const year = /(?:19|20)\d\d/.exec(heading)?.[0] ?? ''
  return same >= 0 ? same : columns.findIndex((each) => /antal/i.test(each) && each.includes(year))
}

/** "Andel 2013 (%)" beside "Antal 2013", and "Afvigelse (%)" beside budget and deviation. */
function shareOf(table: Table, row: TableLine, column: number, total: TableLine | undefined): Fraction | null {
  const heading = table.columns[column] ?? ''
  const difference = differenceColumns(table)
  if (difference && /afvig/i.test(heading)) {
    const [part, whole] = [valueAt(row, difference.difference), valueAt(row, difference.first)]
    return part && whole ? percentOf(part.numerator * whole.denominator, whole.numerator * part.denominator) : null
  }
  const counts = countsBeside(table, heading)
  if (!/andel/i.test(heading) || counts < 0 || !total) return null
  const [part, whole] = [valueAt(row, counts), valueAt(total, counts)]
  // Shares of something that the table does not count ("Andel af kommunens børn") do not add up to all of it.
  if (SHARE_BASE.test(heading) && valueAt(total, column)?.numerator !== 100) return null
  return part && whole ? percentOf(part.numerator, whole.numerator) : null
}

function* wrongShares(table: Table): Generator<RawFinding> {
  const total = baseOf(table)
  for (const row of table.rows)
    for (const [column, heading] of table.columns.entries()) {
      const cell = row.cells[column]
      if (!cell || kindOfColumn(heading) !== 'percent') continue
      const expected = shareOf(table, row, column, total)
      if (!expected || roundedUnits(expected, cell.decimals) === roundedUnits(cell.value, cell.decimals)) continue
      yield cellFinding('table.share', table, row, cell, expected, {
        da: 'Tallene i rækken giver',
        en: 'The numbers of the row give',
      })
    }
}

/** Tables that do not add up, by their own numbers. */
export function* tableSums({ tables, document }: Reading): Generator<RawFinding> {
  const told = ROUNDED.test(document.text)
  for (const table of tables) {
    const rounded = told && budgetColumns(table) !== null
    const sums = sumsOf(table)
    if (!overlaps(table, document)) yield* wrongSums(table, sums, rounded)
    yield* wrongDifferences(table, rounded)
    yield* wrongShares(table)
  }
}
