import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'

const steps = ['start', 'import', 'statistics', 'economy', 'report'] as const

/** How the work goes, screen by screen, and what can be done from the keyboard. */
export function HelpDialog({ opened, onClose }: { readonly opened: boolean; onClose(): void }) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} title={t('help.title')} onClose={onClose}>
      <ol className="help__steps">
        {steps.map((step) => (
          <li key={step}>
            <strong>{t(`nav.${step}`)}.</strong> {t(`help.steps.${step}`)}
          </li>
        ))}
      </ol>
      <p className="quiet">{t('help.keys')}</p>
      <p className="quiet">{t('help.data')}</p>
      <div className="row row--end">
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  )
}
