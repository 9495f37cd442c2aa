import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dims } from '../../shared/statistics/metric.ts'
import { problemOf } from '../engine.ts'
import { useEngineQuery } from '../queries.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { Pager } from '../ui/Pager.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import type { Asked } from '../workspace/useAsked.ts'

const PAGE = 50

interface RowsTableProps {
  readonly asked: Asked
  readonly metric: string
  readonly dims: Dims
}

/** The rows behind a number, page by page, each with the file, sheet and row that it was read from. */
export function RowsTable({ asked, metric, dims }: RowsTableProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [offset, setOffset] = useState(0)
  const { data, error, isPending, refetch } = useEngineQuery(
    'statistics.rows',
    { ...asked, metric, dims: { ...dims }, language, offset, limit: PAGE },
    { keepPrevious: true },
  )
  if (isPending) return <Waiting lines={8} />
  if (error) return <ProblemNotice problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data || data.total === 0) return <p className="quiet">{t('explain.noRows')}</p>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="explain-rows" aria-label={t('explain.rowsTable')} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('explain.row')}
              </th>
              {data.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">{t('explain.sheet')}</th>
              <th scope="col">{t('explain.file')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={`${row.file} ${row.sheet} ${row.row} ${row.cells.join(' ')}`}>
                <th scope="row" className="number">
                  {row.row}
                </th>
                {row.cells.map((cell, column) => (
                  <td key={data.columns[column]}>{cell}</td>
                ))}
                <td className="quiet">{row.sheet}</td>
                <td className="quiet explain-rows__file">{row.file}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {data.total > PAGE ? (
        <Pager label={t('import.batch.pages')} offset={offset} size={PAGE} total={data.total} onMove={setOffset} />
      ) : null}
    </>
  )
}
