import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/Dialog.tsx'
import type { ReportAsked } from '../reportQueries.ts'
import { InsertSearch } from './InsertSearch.tsx'

interface InsertDialogProps {
  readonly opened: boolean
  readonly asked: ReportAsked
  onInsert(markup: string): void
  onClose(): void
  onClosed(): void
}

/** Numbers, figures and tables by their name, over the window. */
export function InsertDialog({ opened, asked, onInsert, onClose, onClosed }: InsertDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} title={t('report.insert.title')} onClose={onClose} onClosed={onClosed}>
      {opened ? <InsertSearch asked={asked} onInsert={onInsert} /> : null}
    </Dialog>
  )
}
