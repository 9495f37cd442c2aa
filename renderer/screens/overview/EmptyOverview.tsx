import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { FileChecklist } from '../import/FileChecklist.tsx'

/** A project without data: what to do first, and which files a year consists of. */
export function EmptyOverview() {
  const { t } = useTranslation()
  const { go } = useWorkspace()
  return (
    <div className="screen stack">
      <ScreenTitle>{t('overview.plainTitle')}</ScreenTitle>
      <EmptyState
        title={t('overview.empty')}
        hint={t('overview.emptyHint')}
        action={<Button onClick={() => go('import')}>{t('statistics.toImport')}</Button>}
      />
      <FileChecklist />
    </div>
  )
}
