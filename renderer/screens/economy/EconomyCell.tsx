import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EconomyRow } from '../../../shared/contract/economy.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { cellKey } from '../../ui/cellKey.ts'
import '../../ui/dataTable.css'
import { economyMetrics, hasNumber, isNumberColumn } from './economyNumbers.ts'

interface EconomyCellProps {
  readonly row: EconomyRow
  readonly column: string
  /** Identity of the chosen number, as `cellKey` gives it. */
  readonly chosen: string | null
  onChoose(number: ChosenNumber): void
  readonly children: ReactNode
}

/** A cell of the table. What is a number is a button that explains it. */
export function EconomyCell({ row, column, chosen, onChoose, children }: EconomyCellProps) {
  const { t } = useTranslation()
  if (!isNumberColumn(column) || !hasNumber(row, column)) return <>{children}</>
  const number = { metric: economyMetrics[column], dims: row.dims }
  const spot = `${row.label} · ${t(`economy.${column}`)}`
  return (
    <button
      type="button"
      tabIndex={-1}
      className="data-table__number"
      aria-pressed={chosen === cellKey(number)}
      aria-description={t('economy.explain', { spot })}
      onClick={() => onChoose({ ...number, spot })}
    >
      {children}
    </button>
  )
}
