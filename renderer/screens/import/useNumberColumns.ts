import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import type { BatchColumn } from './BatchTable.tsx'

/** The numbers of an import as columns, the same wherever imports are listed. */
export function useNumberColumns() {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const column = (heading: string, value: (batch: ImportBatch) => number): BatchColumn => ({
    heading,
    isNumber: true,
    cell: (batch) => count(value(batch)),
  })
  return {
    read: column(t('import.historyRows'), ({ counts }) => counts.read),
    stored: column(t('import.summary.stored'), (batch) => batch.stored),
    added: column(t('import.historyNew'), ({ counts }) => counts.new),
    changed: column(t('import.historyChanged'), ({ counts }) => counts.changed),
    leftOut: column(t('import.historyLeftOut'), ({ counts }) => counts.rejected + counts.leftOut),
    decisions: column(t('import.historyDecisions'), (batch) => batch.decisions.length),
  }
}
