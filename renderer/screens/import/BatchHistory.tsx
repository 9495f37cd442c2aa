import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { forgetAnswers, useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

/** What has been imported, newest first, and the way back. */
export function BatchHistory() {
  const { t } = useTranslation()
  const { count, day } = useLanguage()
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
      <h2 id="history">{t('import.history')}</h2>
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
                  <tr key={batch.id} className={batch.undoneAt ? 'plain-table__past' : undefined}>
                    <th scope="row">{batch.fileName}</th>
                    <td>{day(batch.committedAt)}</td>
                    <td className="number">{count(batch.counts.read)}</td>
                    <td className="number">{count(batch.counts.new)}</td>
                    <td className="number">{count(batch.counts.changed)}</td>
                    <td>
                      {batch.undoneAt ? (
                        t('import.historyUndone', { date: day(batch.undoneAt) })
                      ) : batch.undoable ? (
                        <button
                          type="button"
                          className="link-button row"
                          aria-label={t('import.undoOf', { file: batch.fileName })}
                          onClick={() => {
                            setAsked(batch)
                            setDialogOpen(true)
                          }}
                        >
                          <IconArrowBackUp size={16} stroke={1.75} aria-hidden />
                          {t('import.undo')}
                        </button>
                      ) : (
                        <span title={t('import.undoBlocked')}>
                          {t('import.historyInForce')}
                          <span className="visually-hidden">. {t('import.undoBlocked')}</span>
                        </span>
                      )}
                    </td>
                  </tr>
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
        onClose={() => setDialogOpen(false)}
        onConfirm={() => asked && void undo(asked)}
      >
        <p>{t('import.undoText', { file: asked?.fileName ?? '' })}</p>
      </ConfirmDialog>
    </section>
  )
}
