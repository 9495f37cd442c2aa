import { useTranslation } from 'react-i18next'
import type { KeyNumber } from '../../../../shared/report/reportModel.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { useReading } from './Reading.tsx'

/** The figures that open a chapter: number, what it is, and its change in words. */
export function KeyNumberStrip({ numbers }: { readonly numbers: readonly KeyNumber[] }) {
  return (
    <dl className="key-numbers">
      {numbers.map((number) => (
        <div key={number.label}>
          <dt>{number.label}</dt>
          <dd className="key-numbers__value">
            <Value number={number} />
          </dd>
          {number.change ? <dd className="quiet">{number.change}</dd> : null}
        </div>
      ))}
    </dl>
  )
}

function Value({ number: { value, label, metric, dims } }: { readonly number: KeyNumber }) {
  const { t } = useTranslation()
  const { chosen, explain } = useReading()
  if (metric === undefined || dims === undefined) return value
  return (
    <button
      type="button"
      className="pill"
      aria-pressed={chosen === cellKey({ metric, dims })}
      aria-label={t('report.read.pill', { value })}
      onClick={() => explain({ metric, dims, spot: label })}
    >
      {value}
    </button>
  )
}
