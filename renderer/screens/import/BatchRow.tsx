import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { useLanguage } from '../../texts/useLanguage.ts'

interface BatchRowProps {
  readonly batch: ImportBatch
  onUndo(): void
}

/** One imported file with its numbers, and whether it can be undone. */
export function BatchRow({ batch, onUndo }: BatchRowProps) {
  const { t } = useTranslation()
  const { count, day } = useLanguage()
  return (
    <tr className={batch.undoneAt ? 'plain-table__past' : undefined}>
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
            onClick={onUndo}
          >
            <IconArrowBackUp size={16} stroke={1.75} aria-hidden />
            {t('import.undo')}
          </button>
        ) : (
          <span className="quiet">{t('import.undoBlocked')}</span>
        )}
      </td>
    </tr>
  )
}
