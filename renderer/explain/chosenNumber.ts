import type { TableModel } from '../../shared/report/reportModel.ts'
import type { Dims } from '../../shared/statistics/metric.ts'
import { cellKey } from '../ui/cellKey.ts'

/** The number whose explanation is asked for. */
export interface ChosenNumber {
  readonly metric: string
  readonly dims: Dims
  /** Its row and column in the table, as "2013 · Ishøj"; null when the figure shows more than the table. */
  readonly spot: string | null
}

/** A number of the figure or the table, with the words of the table for where it stands. */
export function choose(table: TableModel, { metric, dims }: Pick<ChosenNumber, 'metric' | 'dims'>): ChosenNumber {
  const key = cellKey({ metric, dims })
  for (const { cells } of table.rows) {
    const column = cells.findIndex((cell) => cell.metric !== undefined && cellKey(cell) === key)
    const words = [cells[0]?.text, table.columns[column]?.heading]
    if (column > 0) return { metric, dims, spot: words.join(' · ') }
  }
  return { metric, dims, spot: null }
}
