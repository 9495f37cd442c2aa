import { IconArrowBackUp, IconListSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'

interface BatchActionsProps {
  readonly batch: ImportBatch
  onUndo(): void
  onDetails(): void
}

/** The way to the rows of an import, and the way back; or when it was undone. */
export function BatchActions({ batch, onUndo, onDetails }: BatchActionsProps) {
  const { t } = useTranslation()
  const { count, day } = useLanguage()
  const { decisions, fileName, undoneAt } = batch
  if (undoneAt) return t('import.historyUndone', { date: day(undoneAt) })
  return (
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
  )
}
