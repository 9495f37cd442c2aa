import { useTranslation } from 'react-i18next'
import type { PeerGroupInfo } from '../../../shared/contract/settings.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

interface RemoveGroupDialogProps {
  readonly opened: boolean
  readonly group: PeerGroupInfo | null
  readonly used: boolean
  readonly busy: boolean
  onRemove(group: PeerGroupInfo): void
  onClose(): void
}

/** Says what becomes of the numbers before a group goes, or goes back to what it was. */
export function RemoveGroupDialog({ opened, group, used, busy, onRemove, onClose }: RemoveGroupDialogProps) {
  const { t } = useTranslation()
  const name = group?.name ?? ''
  const restore = group?.origin === 'changed'
  const text = used ? t('settings.removeUsed') : t('settings.removeUnused')
  return (
    <ConfirmDialog
      opened={opened}
      title={restore ? t('settings.restoreTitle', { name }) : t('settings.removeTitle', { name })}
      confirm={restore ? t('settings.restore') : t('settings.remove')}
      busy={busy}
      onConfirm={() => group && onRemove(group)}
      onClose={onClose}
    >
      <p>{restore ? t('settings.restoreText') : text}</p>
    </ConfirmDialog>
  )
}
