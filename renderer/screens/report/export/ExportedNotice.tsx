import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ExportedReport } from '../../../../shared/contract/engine.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Notice } from '../../../ui/Notice.tsx'

interface ExportedNoticeProps {
  readonly report: ExportedReport
  /** True where it must not be published. */
  readonly internal: boolean
  readonly onOpen: () => void
}

/** The report lies where it was wanted: what it is called, and what its program will ask. */
export function ExportedNotice({ report: { fileName, format, pages }, internal, onOpen }: ExportedNoticeProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  return (
    <Notice
      kind="done"
      takesFocus
      actions={
        <Button variant="default" size="xs" onClick={onOpen}>
          {t('report.open')}
        </Button>
      }
    >
      {pages === null
        ? t('report.exportedFile', { file: fileName })
        : t('report.exported', { file: fileName, pages: count(pages) })}
      {internal ? ` ${t('report.internal.exported')}` : null}
      {format === 'docx' ? ` ${t('report.wordFields')}` : null}
    </Notice>
  )
}
