import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'

/** What the import that was just made has stored, file by file, and where to go from here. */
export function CommitSummary({ batches }: { readonly batches: readonly ImportBatch[] }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { go } = useWorkspace()
  return (
    <section className="stack" aria-label={t('import.summary.title')}>
      <Notice
        kind="done"
        takesFocus
        actions={
          <>
            <Button variant="default" size="xs" onClick={() => go('statistics')}>
              {t('import.seeStatistics')}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                const history = document.getElementById('history')
                history?.scrollIntoView()
                history?.focus()
              }}
            >
              {t('import.summary.seeHistory')}
            </Button>
          </>
        }
      >
        {batches.length === 0
          ? t('import.doneChoices')
          : t('import.done', { count: batches.length, files: count(batches.length) })}
      </Notice>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('import.historyFile')}</th>
              <th scope="col" className="number">
                {t('import.summary.stored')}
              </th>
              <th scope="col" className="number">
                {t('import.historyChanged')}
              </th>
              <th scope="col" className="number">
                {t('import.historyLeftOut')}
              </th>
              <th scope="col" className="number">
                {t('import.historyDecisions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {batches.map((batch) => (
              <tr key={batch.id}>
                <th scope="row">{batch.fileName}</th>
                <td className="number">{count(batch.stored)}</td>
                <td className="number">{count(batch.counts.changed)}</td>
                <td className="number">{count(batch.counts.rejected + batch.counts.leftOut)}</td>
                <td className="number">{count(batch.decisions.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
