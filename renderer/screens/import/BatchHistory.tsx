import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { forgetAnswers, useEngineQuery } from '../../queries.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { BatchRow } from './BatchRow.tsx'

/** What has been imported, newest first, and the way back. */
export function BatchHistory() {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const batches = useEngineQuery('import.batches', {})
  const [asked, setAsked] = useState<ImportBatch | null>(null)
  const [dialogOpen, setDialogOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const undo = async (batch: ImportBatch) => {
    setBusy(true)
    setProblem(null)
    try {
      await callEngine('import.undo', { batchId: batch.id })
      await forgetAnswers()
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
      setDialogOpen(false)
    }
  }

  return (
    <section aria-labelledby="history">
      <h2 id="history" ref={heading} tabIndex={-1}>
        {t('import.history')}
      </h2>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {batches.isPending ? <Waiting lines={4} /> : null}
      {batches.error ? (
        <ProblemNotice problem={problemOf(batches.error)} onRetry={() => void batches.refetch()} />
      ) : null}
      {batches.data?.length === 0 ? <p className="quiet">{t('import.historyEmpty')}</p> : null}
      {batches.data && batches.data.length > 0 ? (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('import.historyFile')}</th>
                <th scope="col">{t('import.historyWhen')}</th>
                <th scope="col" className="number">
                  {t('import.historyRows')}
                </th>
                <th scope="col" className="number">
                  {t('import.historyNew')}
                </th>
                <th scope="col" className="number">
                  {t('import.historyChanged')}
                </th>
                <th scope="col">{t('import.historyState')}</th>
              </tr>
            </thead>
            <tbody>
              {batches.data
                .toSorted((a, b) => b.id - a.id)
                .map((batch) => (
                  <BatchRow
                    key={batch.id}
                    batch={batch}
                    onUndo={() => {
                      setAsked(batch)
                      setDialogOpen(true)
                    }}
                  />
                ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <ConfirmDialog
        opened={dialogOpen}
        title={t('import.undoTitle')}
        confirm={t('import.undoConfirm')}
        busy={busy}
        onClosed={() => {
          // The button that opened the dialog is gone once the import is undone.
          if (document.activeElement === document.body) heading.current?.focus()
        }}
        onClose={() => setDialogOpen(false)}
        onConfirm={() => asked && void undo(asked)}
      >
        <p>{t('import.undoText', { file: asked?.fileName ?? '' })}</p>
      </ConfirmDialog>
    </section>
  )
}
