import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableCell, TableHead, TableModel } from '../../shared/report/reportModel.ts'
import { cellKey } from './cellKey.ts'
import './dataTable.css'
import { fileWords, languageOf } from './fileWords.ts'
import { walkNumbers } from './walkNumbers.ts'

interface DataTableProps {
  readonly table: TableModel
  /** Identity of the chosen cell, as `cellKey` gives it. */
  readonly chosen: string | null
  /** In a text with many tables, Tab stops once in each, and arrows go on from there. */
  readonly oneStop?: boolean
  /** What stands behind the text of a heading (no row) or cell, and is no part of it: the numbers of footnotes. */
  readonly markAt?: (row: number | null, column: number) => ReactNode
  onChoose(cell: TableCell): void
}

/** A table of the report on screen. Every number that knows its metric can be asked for its explanation. */
export function DataTable({ table, chosen, oneStop = false, markAt, onChoose }: DataTableProps) {
  const { t } = useTranslation()
  const stop = oneStop ? firstNumber(table) : null
  const words = useMemo(() => fileWords(table.rows.flatMap(({ cells }) => cells)), [table])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={markAt ? 'data-table data-table--marked' : 'data-table'} aria-label={table.title} tabIndex={0}>
      <table onKeyDown={oneStop ? walkNumbers : undefined}>
        <caption className="visually-hidden">{table.title}</caption>
        <thead>
          {table.heads ? <GroupHeads heads={table.heads} /> : null}
          <tr>
            {table.columns.map(({ heading, align }, index) => {
              const right = align === 'right' ? 'number' : undefined
              // Two groups of columns may have the same headings; a cell without words heads nothing.
              const key = `${index} ${heading}`
              if (heading === '') {
                return (
                  <td key={key} className={right ? `data-table__corner ${right}` : 'data-table__corner'}>
                    {markAt?.(null, index)}
                  </td>
                )
              }
              return (
                <th key={key} scope="col" className={right} lang={languageOf(heading, words)}>
                  {heading}
                  {markAt?.(null, index)}
                </th>
              )
            })}
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
                      lang={languageOf(cell.text, words)}
                      style={{ paddingLeft: 4 + row.level * 16 }}
                      colSpan={row.kind === 'group' ? table.columns.length : undefined}
                    >
                      {cell.text}
                      {markAt?.(index, column)}
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
                        tabIndex={stop && cell !== stop ? -1 : 0}
                        aria-pressed={chosen === cellKey(cell)}
                        aria-label={t('explain.explainNumber', { value: cell.text })}
                        onClick={() => onChoose(cell)}
                      >
                        {cell.text}
                      </button>
                    ) : (
                      cell.text
                    )}
                    {markAt?.(index, column)}
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

const firstNumber = ({ rows }: TableModel): TableCell | null =>
  rows.flatMap(({ cells }) => cells.slice(1)).find(({ metric }) => metric !== undefined) ?? null

/** The headings above the headings of several columns. */
function GroupHeads({ heads }: { readonly heads: readonly TableHead[] }) {
  return (
    <tr>
      {heads.map(({ heading, span }, index) => {
        // Groups of columns have no other identity than their place.
        const key = `${index} ${heading}`
        if (heading === '') return <td key={key} colSpan={span} />
        return (
          <th key={key} colSpan={span} scope="colgroup" className="data-table__group">
            {heading}
          </th>
        )
      })}
    </tr>
  )
}
