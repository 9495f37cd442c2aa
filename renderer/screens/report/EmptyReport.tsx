import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'

/** No numbers, no report: the way to where they come in. */
export function EmptyReport({ year }: { readonly year: number | null }) {
  const { t } = useTranslation()
  const { go } = useWorkspace()
  return (
    <div className="screen">
      <div className="screen-head">
        <ScreenTitle>{t('report.title')}</ScreenTitle>
      </div>
      <EmptyState
        title={year === null ? t('statistics.emptyProject') : t('report.empty', { year })}
        hint={t('report.emptyHint')}
        action={<Button onClick={() => go('import')}>{t('statistics.toImport')}</Button>}
      />
    </div>
  )
}
