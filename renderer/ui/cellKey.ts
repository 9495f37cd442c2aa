import type { TableCell } from '../../shared/report/reportModel.ts'

/** The identity of a number, whatever cell it stands in. */
export const cellKey = (cell: Pick<TableCell, 'metric' | 'dims'>): string =>
  `${cell.metric ?? ''} ${JSON.stringify(cell.dims ?? {})}`
