import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/Dialog.tsx'

interface LeaveDialogProps {
  readonly opened: boolean
  readonly chapter: string
  onKeep(): void
  onDiscard(): void
  onStay(): void
}

/** Asks what becomes of text that is not saved when the editor is closed. */
export function LeaveDialog({ opened, chapter, onKeep, onDiscard, onStay }: LeaveDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} title={t('report.editor.leaveTitle')} onClose={onStay}>
      <p>{t('report.editor.leaveText', { chapter })}</p>
      <div className="row row--end">
        <Button size="xs" variant="default" onClick={onDiscard}>
          {t('report.editor.discard')}
        </Button>
        <Button size="xs" variant="default" onClick={onKeep}>
          {t('report.editor.keep')}
        </Button>
        <Button size="xs" onClick={onStay} data-autofocus>
          {t('report.editor.stay')}
        </Button>
      </div>
    </Dialog>
  )
}
