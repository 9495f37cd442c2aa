import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../../shared/domain/importing.ts'
import { problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { BatchTable } from '../BatchTable.tsx'
import { useNumberColumns } from '../useNumberColumns.ts'
import { BatchActions } from './BatchActions.tsx'
import { BatchDialog } from './BatchDialog.tsx'
import { HashCopy } from './HashCopy.tsx'
import { UndoDialog } from './UndoDialog.tsx'

const STEP = 50

/** What has been imported, newest first, where its rows are, and the way back. */
export function BatchHistory() {
  const { t } = useTranslation()
  const { moment } = useLanguage()
  const { read, added, changed, leftOut } = useNumberColumns()
  const heading = useRef<HTMLHeadingElement>(null)
  const batches = useEngineQuery('import.batches', {})
  const [limit, setLimit] = useState(STEP)
  const [asked, setAsked] = useState<ImportBatch | null>(null)
  const [dialog, setDialog] = useState<'undo' | 'details' | null>(null)
  const sorted = batches.data?.toSorted((a, b) => b.id - a.id) ?? []

  const open = (batch: ImportBatch, which: 'undo' | 'details') => {
    setAsked(batch)
    setDialog(which)
  }

  return (
    <section aria-labelledby="history">
      <h2 id="history" ref={heading} tabIndex={-1}>
        {t('import.history')}
      </h2>
      {batches.isPending ? <Waiting lines={4} /> : null}
      {batches.error ? (
        <ProblemNotice problem={problemOf(batches.error)} onRetry={() => void batches.refetch()} />
      ) : null}
      {batches.data && sorted.length === 0 ? <p className="quiet">{t('import.historyEmpty')}</p> : null}
      {sorted.length > 0 ? (
        <BatchTable
          className="history"
          batches={sorted.slice(0, limit)}
          file={{
            heading: t('import.historyFile'),
            cell: ({ fileName, sha256 }) => (
              <>
                <span className="history__file">{fileName}</span>
                <HashCopy sha256={sha256} file={fileName} />
              </>
            ),
          }}
          columns={[
            {
              heading: t('import.historyWhen'),
              cell: ({ committedAt, importedBy }) => (
                <>
                  {moment(committedAt)}
                  {importedBy ? <span className="quiet history__who">{importedBy}</span> : null}
                </>
              ),
            },
            read,
            added,
            changed,
            leftOut,
            {
              heading: t('import.historyState'),
              cell: (batch) => (
                <BatchActions
                  batch={batch}
                  onUndo={() => open(batch, 'undo')}
                  onDetails={() => open(batch, 'details')}
                />
              ),
            },
          ]}
        />
      ) : null}
      {sorted.length > limit ? (
        <button type="button" className="link-button" onClick={() => setLimit(limit + STEP)}>
          {t('import.finding.more', { shown: limit, total: sorted.length })}
        </button>
      ) : null}
      {asked ? (
        <>
          <UndoDialog
            batch={asked}
            opened={dialog === 'undo'}
            onClose={() => setDialog(null)}
            onClosed={() => {
              // The button that opened the dialog is gone once the import is undone.
              if (document.activeElement === document.body) heading.current?.focus()
            }}
          />
          <BatchDialog batch={asked} opened={dialog === 'details'} onClose={() => setDialog(null)} />
        </>
      ) : null}
    </section>
  )
}
