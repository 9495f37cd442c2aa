import { add, type Fraction, fraction, sum } from '../../../../quantities.ts'
import type { Table, TableLine } from '../../document/document.ts'
import { addable, valueAt } from './columns.ts'

/** A row that is the sum of others. */
export interface FoundSum {
  readonly total: TableLine
  readonly parts: readonly TableLine[]
}

const TOTAL = /(?:^|\s)(?:i alt|total|samlet|sum)(?:$|[\s:(])/i

const isTotal = ({ label }: TableLine): boolean => TOTAL.test(label) || /^total/i.test(label)
/** "Alle teams": a sum of what is above where the numbers say so; few of many can be shown. */
const isAll = ({ label }: TableLine): boolean => /^alle(?!\p{L})/iu.test(label)

const isEmpty = ({ cells }: TableLine): boolean => cells.every((cell) => cell === null)

/** The sum of a column, null where a cell is blank. */
export function columnSum(parts: readonly TableLine[], column: number): Fraction | null {
  const values = parts.map((part) => valueAt(part, column))
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : sum(known)
}

interface Match {
  readonly parts: readonly TableLine[]
  readonly exact: number
}

/** Fractions are kept in lowest terms; large tables ask this very often. */
const isSame = (a: Fraction, b: Fraction): boolean => a.numerator === b.numerator && a.denominator === b.denominator

/** In how many columns a row is the sum of others. */
const exactIn = (total: TableLine, sums: readonly (Fraction | null)[], columns: readonly number[]): number =>
  columns.filter((column, at) => {
    const [said, found] = [valueAt(total, column), sums[at]]
    return said !== null && found && said.numerator !== 0 && isSame(said, found)
  }).length

/** The rows before a total that it adds up: the run that fits in most columns. */
function partsBefore(total: TableLine, open: readonly TableLine[], columns: readonly number[]): Match | null {
  let best: Match | null = null
  let sums: readonly (Fraction | null)[] = columns.map(() => null)
  for (const [back, row] of open.toReversed().entries()) {
    sums = sums.map((known, at) => {
      const value = valueAt(row, columns[at] ?? 0)
      return known && value ? add(known, value) : (known ?? value)
    })
    const exact = exactIn(total, sums, columns)
    if (best === null || exact > best.exact) best = { parts: open.slice(-back - 1), exact }
  }
  return best
}

function sumsAfterParts(table: Table, columns: readonly number[]): readonly FoundSum[] {
  const found: FoundSum[] = []
  let open: TableLine[] = []
  const last = table.rows.findLast((row) => !isEmpty(row))
  for (const row of table.rows) {
    if (isEmpty(row)) continue
    const match = partsBefore(row, open, columns)
    const named = isTotal(row)
    const exact = match?.exact ?? 0
    // A row without the word is a sum only where that can be no accident.
    const sure = named || isAll(row) ? exact > 0 : exact > 1 && (match?.parts.length ?? 0) > 1
    // The one total of a simple table stands at its end, and adds up everything above.
    const least = row.strong ? 1 : 2
    const alone = named && !sure && row === last && found.length === 0 && open.length > least
    if (match && (sure || alone)) {
      const parts = sure ? match.parts : open
      found.push({ total: row, parts })
      open = [...open.slice(0, open.length - parts.length), row]
    } else if (!/^heraf(?!\p{L})/iu.test(row.label)) open.push(row)
  }
  return found
}

/** Tables that print the sum of a group first, in weight, and its parts below. */
function sumsBeforeParts(table: Table, columns: readonly number[]): readonly FoundSum[] | null {
  const rows = table.rows.filter((row) => !isEmpty(row))
  const groups = rows.flatMap((total, index): FoundSum[] => {
    if (!total.strong) return []
    const after = rows.slice(index + 1)
    const end = after.findIndex(({ strong }) => strong)
    const parts = end < 0 ? after : after.slice(0, end)
    return parts.length === 0 ? [] : [{ total, parts }]
  })
  const right = groups.filter(
    ({ total, parts }) =>
      exactIn(
        total,
        columns.map((column) => columnSum(parts, column)),
        columns,
      ) > 0,
  ).length
  if (groups.length < 2 || right * 2 < groups.length) return null
  const strong = rows.filter((row) => row.strong)
  const total = strong.at(-1)
  return total && isTotal(total) ? [...groups, { total, parts: strong.slice(0, -1) }] : groups
}

function findSums(table: Table): readonly FoundSum[] {
  if (table.rows.some(({ placed }) => !placed)) return []
  const columns = addable(table)
  return sumsBeforeParts(table, columns) ?? sumsAfterParts(table, columns)
}

/** The row that the shares of a table are of, also where not all that it counts is shown. */
export function baseOf(table: Table): TableLine | undefined {
  const last = table.rows.findLast((row) => !isEmpty(row))
  return sumsOf(table).at(-1)?.total ?? (last?.strong && (isTotal(last) || isAll(last)) ? last : undefined)
}

/** Several rules ask for the sums of a table. */
const known = new WeakMap<Table, readonly FoundSum[]>()

export function sumsOf(table: Table): readonly FoundSum[] {
  const found = known.get(table) ?? findSums(table)
  known.set(table, found)
  return found
}

export const ONE = fraction(1)
