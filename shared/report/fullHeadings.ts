import type { TableHead, TableModel } from './reportModel.ts'

type Headed = Pick<TableModel, 'columns' | 'heads'>

/** The heading of every column with what stands above it: "Andel (%) 2013". */
export function fullHeadings({ columns, heads = [] }: Headed): readonly string[] {
  const above = heads.flatMap(({ heading, span }: TableHead) => Array.from({ length: span }, () => heading))
  return columns.map(({ heading }, index) => [above[index], heading].filter(Boolean).join(' '))
}

/** The same table with one level of headings, for what knows only one. */
export function withFullHeadings(table: TableModel): TableModel {
  const { heads, ...rest } = table
  const full = fullHeadings(table)
  return heads
    ? { ...rest, columns: table.columns.map((column, index) => ({ ...column, heading: full[index] ?? '' })) }
    : table
}
