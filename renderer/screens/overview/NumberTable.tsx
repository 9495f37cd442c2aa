import { useTranslation } from 'react-i18next'
import type { MetricRef } from '../../../shared/statistics/metric.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { cellKey } from '../../ui/cellKey.ts'
import { NumberButton, type ShownNumber } from './NumberButton.tsx'
import type { NumberRow } from './numberRow.ts'

/** What the explanation beside the overview shows, and how another number gets there. */
export interface Choice {
  /** Identity of the chosen number, as `cellKey` gives it. */
  readonly chosen: string | null
  onChoose(number: ChosenNumber): void
}

interface NumberTableProps extends Choice {
  readonly title: string
  readonly headings: { readonly label: string; readonly before: string; readonly now: string; readonly change: string }
  readonly rows: readonly NumberRow[]
  /** Where nothing can be compared, there is no empty column. */
  readonly withChange?: boolean
  /** Leads from a row's name to the screen where the row stands among its like. */
  onOpen?(number: MetricRef): void
}

/** Numbers then and now, one line each; every one of them opens its explanation. */
export function NumberTable({ title, headings, rows, withChange = true, onOpen, ...choice }: NumberTableProps) {
  return (
    <div className="table-scroll">
      <table className="overview-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{headings.label}</th>
            <th scope="col" className="number">
              {headings.before}
            </th>
            <th scope="col" className="number">
              {headings.now}
            </th>
            {withChange ? (
              <th scope="col" className="number">
                {headings.change}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={cellKey(row.now.of)}>
              <th scope="row">
                {onOpen ? (
                  <button type="button" className="link-button" onClick={() => onOpen(row.now.of)}>
                    {row.label}
                  </button>
                ) : (
                  row.label
                )}
                {row.note === null ? null : <span className="quiet overview-table__note">{row.note}</span>}
              </th>
              <Cell number={row.before} label={row.label} column={headings.before} {...choice} />
              <Cell number={row.now} label={row.label} column={headings.now} strong {...choice} />
              {withChange ? (
                <Cell number={row.change} label={row.label} column={headings.change} blank {...choice} />
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps extends Choice {
  readonly number: ShownNumber | null
  readonly label: string
  readonly column: string
  readonly strong?: boolean
  /** A change that cannot be given is no missing number. */
  readonly blank?: boolean
}

function Cell({ number, strong = false, blank = false, ...button }: CellProps) {
  const { t } = useTranslation()
  if (number === null) return <td className="number quiet">{blank ? '' : t('overview.none')}</td>
  return (
    <td className={strong ? 'number overview-table__now' : 'number'}>
      <NumberButton number={number} {...button} />
    </td>
  )
}
