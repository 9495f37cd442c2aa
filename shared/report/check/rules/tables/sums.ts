import { compare, type Fraction, fraction, sum } from '../../../../quantities.ts'
import type { Table, TableLine } from '../../document/document.ts'
import { addable, valueAt } from './columns.ts'

/** A row that is the sum of others. */
export interface FoundSum {
  readonly total: TableLine
  readonly parts: readonly TableLine[]
}

const TOTAL = /(?:^|\s)(?:i alt|total|samlet|sum)(?:$|[\s:(])/i

const isTotal = ({ label }: TableLine): boolean => TOTAL.test(label) || /^total/i.test(label)

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

function matchOf(total: TableLine, parts: readonly TableLine[], columns: readonly number[]): Match {
  const exact = columns.filter((column) => {
    const [said, found] = [valueAt(total, column), columnSum(parts, column)]
    return said !== null && found !== null && said.numerator !== 0 && compare(said, found) === 0
  }).length
  return { parts, exact }
}

const better = (a: Match | null, b: Match): Match => (a === null || b.exact > a.exact ? b : a)

/** The rows before a total that it adds up: the run that fits in most columns. */
function partsBefore(total: TableLine, open: readonly TableLine[], columns: readonly number[]): Match | null {
  let best: Match | null = null
  for (let count = 1; count <= open.length; count += 1) best = better(best, matchOf(total, open.slice(-count), columns))
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
    const sure = named ? exact > 0 : exact > 1 && (match?.parts.length ?? 0) > 1
    // The one total of a simple table stands at its end, and adds up everything above.
    const alone = named && !sure && row === last && found.length === 0 && open.length > 2
    if (match && (sure || alone)) {
      const parts = sure ? match.parts : open
      found.push({ total: row, parts })
      open = [...open.slice(0, open.length - parts.length), row]
    } else open.push(row)
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
  const right = groups.filter(({ total, parts }) => matchOf(total, parts, columns).exact > 0).length
  if (groups.length < 2 || right * 2 < groups.length) return null
  const strong = rows.filter((row) => row.strong)
  const total = strong.at(-1)
  return total && isTotal(total) ? [...groups, { total, parts: strong.slice(0, -1) }] : groups
}

export function sumsOf(table: Table): readonly FoundSum[] {
  if (table.rows.some(({ placed }) => !placed)) return []
  const columns = addable(table)
  return sumsBeforeParts(table, columns) ?? sumsAfterParts(table, columns)
}

export const ONE = fraction(1)
