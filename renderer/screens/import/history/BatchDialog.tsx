import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { placeText } from '../../../ui/placeText.ts'
import { BatchRowTable } from './BatchRowTable.tsx'

interface BatchDialogProps {
  readonly batch: ImportBatch
  readonly opened: boolean
  onClose(): void
}

/** Where the rows of an import come from, and what was decided when it was made. */
export function BatchDialog({ batch, opened, onClose }: BatchDialogProps) {
  const { t } = useTranslation()
  const { pick, count, moment } = useLanguage()
  return (
    <Dialog opened={opened} wide title={batch.fileName} onClose={onClose}>
      <dl className="batch-facts">
        <div>
          <dt>{t('import.historyWhen')}</dt>
          <dd>{[moment(batch.committedAt), batch.importedBy].filter((part) => part !== '').join(', ')}</dd>
        </div>
        <div>
          <dt>{t('import.batch.size')}</dt>
          <dd>{t('import.batch.bytes', { bytes: count(batch.bytes) })}</dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <code>{batch.sha256}</code>
          </dd>
        </div>
      </dl>
      {batch.decisions.length > 0 ? (
        <section aria-label={t('import.historyDecisions')}>
          <h3>{t('import.historyDecisions')}</h3>
          <ul className="decisions">
            {batch.decisions.map((decision) => (
              <li key={JSON.stringify(decision)}>
                <span>
                  {pick(decision)}{' '}
                  <span className="quiet">
                    {[
                      placeText(
                        {
                          ...(decision.sheet === null ? {} : { sheet: decision.sheet }),
                          ...(decision.column === null ? {} : { column: decision.column }),
                        },
                        t,
                      ),
                      decision.reason === null ? '' : t('common.becauseOf', { reason: decision.reason }),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <h3>{t('import.batch.rows')}</h3>
      {opened ? <BatchRowTable batchId={batch.id} /> : null}
      <div className="row row--end">
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  )
}
