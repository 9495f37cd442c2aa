import type { EconomyRow } from '../../../shared/contract/economy.ts'
import type { Dims } from '../../../shared/statistics/metric.ts'
import { cellKey } from '../../ui/cellKey.ts'
import type { Spot } from '../../workspace/Workspace.tsx'

const keyOf = (dims: Dims): string => cellKey({ dims })

/** By these a row, and the heading of a municipality, are found again in the table. */
export const rowMark = ({ dims }: Pick<EconomyRow, 'dims'>) => ({ 'data-row': keyOf(dims) })
export const placeMark = (municipality: string) => ({ 'data-place': municipality, tabIndex: -1 })

const inRow = ({ dims }: Spot): string | null =>
  dims ? `[data-row="${CSS.escape(keyOf(dims))}"] .economy-table__deviation button` : null

/** Brings the row of a spot to view, or the first of its municipality, and takes the focus there. */
export function focusSpot(screen: HTMLElement, spot: Spot): void {
  const row = inRow(spot)
  const found =
    (row ? screen.querySelector<HTMLElement>(row) : null) ??
    screen.querySelector<HTMLElement>(`[data-place="${CSS.escape(spot.municipality)}"]`)
  found?.scrollIntoView({ block: row ? 'center' : 'start' })
  found?.focus({ preventScroll: true })
}
