import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Pager } from '../../../ui/Pager.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'

const PAGE = 50

/** The stored rows of an import, page by page, each with the sheet and row that it was read from. */
export function BatchRowTable({ batchId }: { readonly batchId: number }) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const [offset, setOffset] = useState(0)
  const { data, error, isPending } = useEngineQuery(
    'import.batchRows',
    { batchId, offset, limit: PAGE },
    { keepPrevious: true },
  )
  if (isPending) return <Waiting lines={8} />
  if (error) return <ProblemNotice problem={problemOf(error)} />
  if (!data || data.total === 0) return <p className="quiet">{t('import.batch.none')}</p>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="batch-rows" aria-label={t('import.batch.rows')} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('import.batch.place')}</th>
              <th scope="col">{t('import.batch.content')}</th>
              <th scope="col">{t('import.historyState')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={`${row.dataset.da} ${row.sheet} ${row.row} ${row.fields[0]?.value} ${row.replacedBy}`}>
                <th scope="row">
                  {pick(row.dataset)}
                  <span className="quiet history__who">
                    {t('place.sheet', { sheet: row.sheet })}, {t('place.row', { row: row.row })}
                  </span>
                </th>
                <td>
                  {row.fields.map(({ field, value }) => (
                    <span key={field} className="batch-rows__field">
                      <span className="quiet">{field}</span> {value}
                    </span>
                  ))}
                </td>
                <td>
                  {row.replacedBy === null
                    ? t('import.batch.inForce')
                    : t('import.batch.replaced', { batch: row.replacedBy })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pager label={t('import.batch.pages')} offset={offset} size={PAGE} total={data.total} onMove={setOffset} />
    </>
  )
}
