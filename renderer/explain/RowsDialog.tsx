import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MetricExplanation } from '../../shared/contract/statistics.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useAsked } from '../workspace/useAsked.ts'
import { explainedValue } from './explainedValue.ts'
import { RowsTable } from './RowsTable.tsx'

interface RowsDialogProps {
  readonly explanation: MetricExplanation
  readonly opened: boolean
  onClose(): void
}

/** The stored rows behind a number, over the window. */
export function RowsDialog({ explanation, opened, onClose }: RowsDialogProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const asked = useAsked()
  const { label, metric, dims } = explanation
  const title = t('explain.rowsOf', { label, value: explainedValue(explanation, language) })
  return (
    <Dialog opened={opened} wide title={title} onClose={onClose}>
      <p className="quiet text-width">{t('explain.rowsPseudonymous')}</p>
      {opened && asked ? <RowsTable asked={asked} metric={metric} dims={dims} /> : null}
      <div className="row row--end">
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  )
}
