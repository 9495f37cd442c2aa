import { useTranslation } from 'react-i18next'
import type { TableCell, TableModel } from '../../shared/report/reportModel.ts'
import { cellKey } from './cellKey.ts'
import './dataTable.css'

interface DataTableProps {
  readonly table: TableModel
  /** Identity of the chosen cell, as `cellKey` gives it. */
  readonly chosen: string | null
  onChoose(cell: TableCell): void
}

/** A table of the report on screen. Every number that knows its metric can be asked for its explanation. */
export function DataTable({ table, chosen, onChoose }: DataTableProps) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="data-table" aria-label={table.title} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.heading} scope="col" className={column.align === 'right' ? 'number' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished table have no other identity
            <tr key={index} className={`data-table__row data-table__row--${row.kind}`}>
              {row.cells.map((cell, column) => {
                const right = table.columns[column]?.align === 'right'
                const key = `${column} ${cellKey(cell)}`
                if (column === 0) {
                  return (
                    <th
                      key={key}
                      scope="row"
                      style={{ paddingLeft: 4 + row.level * 16 }}
                      colSpan={row.kind === 'group' ? table.columns.length : undefined}
                    >
                      {cell.text}
                    </th>
                  )
                }
                if (row.kind === 'group') return null
                return (
                  <td key={key} className={right ? 'number' : undefined}>
                    {cell.metric ? (
                      <button
                        type="button"
                        className="data-table__number"
                        aria-pressed={chosen === cellKey(cell)}
                        aria-label={t('explain.explainNumber', { value: cell.text })}
                        onClick={() => onChoose(cell)}
                      >
                        {cell.text}
                      </button>
                    ) : (
                      cell.text
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
