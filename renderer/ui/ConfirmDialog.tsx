import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  readonly confirm: string
  readonly busy?: boolean
  readonly children: ReactNode
  onConfirm(): void
  onClose(): void
  onClosed?(): void
}

/** Asks before something is taken back; the confirming button says what it does. */
export function ConfirmDialog({
  opened,
  title,
  confirm,
  busy = false,
  children,
  onConfirm,
  onClose,
  onClosed,
}: ConfirmDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} title={title} onClose={onClose} {...(onClosed ? { onClosed } : {})}>
      {children}
      <div className="row row--end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button onClick={onConfirm} loading={busy}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  )
}
