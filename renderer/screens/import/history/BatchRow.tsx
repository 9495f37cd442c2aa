import { IconArrowBackUp, IconListSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { HashCopy } from './HashCopy.tsx'

interface BatchRowProps {
  readonly batch: ImportBatch
  onUndo(): void
  onDetails(): void
}

/** One imported file with its numbers, the way to its rows, and the way back. */
export function BatchRow({ batch, onUndo, onDetails }: BatchRowProps) {
  const { t } = useTranslation()
  const { count, day, moment } = useLanguage()
  const { counts, decisions, fileName, undoneAt } = batch
  return (
    <tr className={undoneAt ? 'plain-table__past' : undefined}>
      <th scope="row">
        <span className="history__file">{fileName}</span>
        <HashCopy sha256={batch.sha256} file={fileName} />
      </th>
      <td>
        {moment(batch.committedAt)}
        {batch.importedBy ? <span className="quiet history__who">{batch.importedBy}</span> : null}
      </td>
      <td className="number">{count(counts.read)}</td>
      <td className="number">{count(counts.new)}</td>
      <td className="number">{count(counts.changed)}</td>
      <td className="number">{count(counts.rejected + counts.leftOut)}</td>
      <td>
        {undoneAt ? (
          t('import.historyUndone', { date: day(undoneAt) })
        ) : (
          <div className="history__actions">
            <button
              type="button"
              className="link-button row"
              aria-label={t('import.detailsOf', { file: fileName })}
              onClick={onDetails}
            >
              <IconListSearch size={16} stroke={1.75} aria-hidden />
              {t('import.details')}
            </button>
            <button
              type="button"
              className="link-button row"
              aria-label={t('import.undoOf', { file: fileName })}
              onClick={onUndo}
            >
              <IconArrowBackUp size={16} stroke={1.75} aria-hidden />
              {t('import.undo')}
            </button>
            {decisions.length > 0 ? (
              <span className="quiet">
                {t('import.historyDecided', { count: decisions.length, total: count(decisions.length) })}
              </span>
            ) : null}
            {batch.undoable ? null : <span className="quiet">{t('import.undoBlocked')}</span>}
          </div>
        )}
      </td>
    </tr>
  )
}
