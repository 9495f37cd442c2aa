import type { CellValue, GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'

/** One variable of a statistical table, with the texts of its values in order. */
export interface Dimension {
  readonly name: string
  readonly role: 'area' | 'age' | 'time' | 'measure' | 'other'
  readonly labels: readonly string[]
}

/** A table as an API gives it: `values` run through the last dimension first. */
export interface StatTable {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly dimensions: readonly Dimension[]
  readonly values: readonly CellValue[]
}

const MAX_VALUES = 5_000_000
const MAX_COLUMNS = 16_384

const timeLabel = /^(?:19|20)\d{2}(?:[KQ][1-4]|M\d{2}|H[12]|U\d{2}|M\d{2}D\d{2})?$/

/** What a variable is: first by what the file says, then by its name, then by its values. */
export function roleOf(name: string, labels: readonly string[], told?: Dimension['role']): Dimension['role'] {
  if (told) return told
  const folded = name.trim().toLowerCase()
  if (/^(?:tid|time|år|kvartal|måned|year|quarter|month)$/.test(folded)) return 'time'
  if (/^(?:område|omr(?:å|aa)de|region|area|kommune|komk|bopkom|municipality)$/.test(folded)) return 'area'
  if (/^(?:alder|age)$/.test(folded)) return 'age'
  if (/^(?:indhold|contents?|contentscode)$/.test(folded)) return 'measure'
  return labels.length > 0 && labels.every((label) => timeLabel.test(label.trim())) ? 'time' : 'other'
}

/** For every value of these dimensions, in order: its texts, and its share of the place in `values`. */
function combinations(
  dimensions: readonly { dimension: Dimension; step: number }[],
): { labels: string[]; at: number }[] {
  return dimensions.reduce<{ labels: string[]; at: number }[]>(
    (outer, { dimension, step }) =>
      outer.flatMap(({ labels, at }) =>
        dimension.labels.map((label, index) => ({ labels: [...labels, label], at: at + index * step })),
      ),
    [{ labels: [], at: 0 }],
  )
}

/** Labels stand only where they change, as in Statistikbanken's own workbooks; an inner one again under a new outer one. */
function changedLabels(labels: readonly string[], before: readonly string[] | undefined): CellValue[] {
  const first = labels.findIndex((label, at) => label !== before?.[at])
  return labels.map((label, at) => (before === undefined || (first >= 0 && at >= first) ? label : null))
}

/**
 * The table in the layout of the workbooks that people download from Statistikbanken: title, unit, a header whose stub
 * columns are blank, periods as texts across. Areas come first; a variable with one value only is told in the title.
 */
export function gridOfTable(table: StatTable): SheetGrid {
  const count = table.dimensions.reduce((product, { labels }) => product * labels.length, 1)
  if (count > MAX_VALUES) throw new FileFault('too-large', `${count} values`)
  if (count === 0 || count !== table.values.length)
    throw new FileFault('damaged', `${table.values.length} of ${count} values`)
  let step = count
  const placed = table.dimensions.map((dimension) => {
    step /= dimension.labels.length
    return { dimension, step }
  })
  const across = placed.filter(({ dimension }) => dimension.role === 'time')
  const told = placed.filter(
    ({ dimension: { role, labels } }) => labels.length === 1 && (role === 'measure' || role === 'other'),
  )
  const stubs = placed
    .filter((place) => !across.includes(place) && !told.includes(place))
    .sort((a, b) => Number(b.dimension.role === 'area') - Number(a.dimension.role === 'area'))
  const columns = combinations(across)
  if (columns.length + stubs.length > MAX_COLUMNS) throw new FileFault('too-large', 'columns')
  const only = told.filter(({ dimension }) => dimension.role === 'other').map(({ dimension }) => dimension.labels[0])
  const rows: GridRow[] = [
    { number: 1, cells: [only.length > 0 ? `${table.title} (${only.join(', ')})` : table.title] },
    { number: 2, cells: [`Enhed: ${table.unit}`] },
    { number: 3, cells: [...stubs.map(() => null), ...columns.map(({ labels }) => labels.join(' ') || table.unit)] },
  ]
  let before: readonly string[] | undefined
  for (const { labels, at } of combinations(stubs)) {
    const values = columns.map((column) => table.values[at + column.at] ?? null)
    rows.push({ number: rows.length + 1, cells: [...changedLabels(labels, before), ...values] })
    before = labels
  }
  return { name: table.name, date1904: false, rows }
}
