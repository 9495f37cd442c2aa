import { useTranslation } from 'react-i18next'
import type { MetricRef } from '../../../shared/statistics/metric.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { cellKey } from '../../ui/cellKey.ts'
import '../../ui/dataTable.css'

/** A number of the overview, with where it is explained. */
export interface ShownNumber {
  readonly of: MetricRef
  readonly text: string
}

interface NumberButtonProps {
  readonly number: ShownNumber
  /** What the number is about, and the heading that it stands under. */
  readonly label: string
  readonly column: string
  readonly chosen: string | null
  onChoose(number: ChosenNumber): void
}

export function NumberButton({ number, label, column, chosen, onChoose }: NumberButtonProps) {
  const { t } = useTranslation()
  const { of, text } = number
  return (
    <button
      type="button"
      className="data-table__number"
      aria-pressed={chosen === cellKey(of)}
      aria-label={t('overview.explain', { value: text, label, column })}
      onClick={() => onChoose({ metric: of.metric, dims: of.dims, spot: `${label} · ${column}` })}
    >
      {text}
    </button>
  )
}
