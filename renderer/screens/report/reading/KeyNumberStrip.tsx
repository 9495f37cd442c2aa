import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import type { KeyNumber } from '../../../../shared/report/reportModel.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { NumberPill } from './NumberPill.tsx'

interface KeyNumberStripProps {
  readonly numbers: readonly KeyNumber[]
  readonly changed: ReadonlyMap<string, ChangedNumber>
}

/** The figures that open a chapter: number, what it is, and its change in words. */
export function KeyNumberStrip({ numbers, changed }: KeyNumberStripProps) {
  return (
    <dl className="key-numbers">
      {numbers.map((number) => (
        <div key={number.label}>
          <dt>{number.label}</dt>
          <dd className="key-numbers__value">
            <Value number={number} changed={changed} />
          </dd>
          {number.change ? <dd className="quiet">{number.change}</dd> : null}
        </div>
      ))}
    </dl>
  )
}

interface ValueProps extends Pick<KeyNumberStripProps, 'changed'> {
  readonly number: KeyNumber
}

function Value({ number: { value, label, metric, dims }, changed }: ValueProps) {
  if (metric === undefined || dims === undefined) return value
  const number = { text: value, metric, dims }
  return <NumberPill number={number} change={changed.get(cellKey(number))} spot={label} stop />
}
