import { Button } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MetricExplanation } from '../../shared/contract/statistics.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { SourceRows } from '../ui/SourceRows.tsx'
import { RowsDialog } from './RowsDialog.tsx'
import { SourceImport } from './SourceImport.tsx'

/** How many rows a number builds on, the files they came in, and the way to the rows themselves. */
export function ExplainedSources({ explanation }: { readonly explanation: MetricExplanation }) {
  const { t } = useTranslation()
  const { count, moment } = useLanguage()
  const { rowCount, sources } = explanation
  const [rowsShown, showRows] = useState(false)
  if (rowCount === 0) return null
  return (
    <section aria-labelledby="explain-rows">
      <h3 id="explain-rows">{t('explain.rows', { count: rowCount, rows: count(rowCount) })}</h3>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconListDetails size={16} stroke={1.75} aria-hidden />}
        onClick={() => showRows(true)}
      >
        {t('explain.showRows')}
      </Button>
      <ul className="explain__sources">
        {sources.map((source) => (
          <li key={`${source.batchId} ${source.sheet}`}>
            <SourceImport batchId={source.batchId} file={source.file} />
            <span className="quiet">{t('explain.importedAt', { moment: moment(source.importedAt) })}</span>
            <SourceRows sheet={source.sheet} rows={source.rows} />
          </li>
        ))}
      </ul>
      <RowsDialog explanation={explanation} opened={rowsShown} onClose={() => showRows(false)} />
    </section>
  )
}
