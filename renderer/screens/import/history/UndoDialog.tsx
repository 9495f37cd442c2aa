import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../../shared/domain/importing.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { forgetAnswers } from '../../../queries.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'

interface UndoDialogProps {
  readonly batch: ImportBatch
  readonly opened: boolean
  onClose(): void
  onClosed(): void
}

/** Asks before an import is undone. Where later ones build on it, they are named and can be undone with it. */
export function UndoDialog({ batch, opened, onClose, onClosed }: UndoDialogProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const blocked = problem?.code === 'import.undo-blocked'

  const undo = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await callEngine('import.undo', { batchId: batch.id, withLater: blocked })
      await forgetAnswers()
      onClose()
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t('import.undoTitle')}
      confirm={blocked ? t('import.undoAll') : t('import.undoConfirm')}
      busy={busy}
      onClosed={() => {
        setProblem(null)
        onClosed()
      }}
      onClose={onClose}
      onConfirm={() => void undo()}
    >
      {blocked ? (
        <div role="alert" className="stack">
          <p>{pick(problem)}</p>
          <p>{t('import.undoAllText', { file: batch.fileName })}</p>
        </div>
      ) : (
        <p>{t('import.undoText', { file: batch.fileName })}</p>
      )}
      {problem && !blocked ? <ProblemNotice problem={problem} /> : null}
    </ConfirmDialog>
  )
}
