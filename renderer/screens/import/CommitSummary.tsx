import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { BatchTable } from './BatchTable.tsx'
import { useNumberColumns } from './useNumberColumns.ts'

/** What the import that was just made has stored, file by file, and where to go from here. */
export function CommitSummary({ batches }: { readonly batches: readonly ImportBatch[] }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { go } = useWorkspace()
  const { stored, changed, leftOut, decisions } = useNumberColumns()
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
      {batches.length > 0 ? (
        <BatchTable
          batches={batches}
          file={{ heading: t('import.historyFile'), cell: ({ fileName }) => fileName }}
          columns={[stored, changed, leftOut, decisions]}
        />
      ) : null}
    </section>
  )
}
