import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppearanceSettings } from '../../../../shared/contract/settings.ts'

interface LogoFieldProps {
  readonly logo: AppearanceSettings['logo']
  onChoose(file: string, description: string): void
  onRemove(): void
}

/** The logo on the cover, with the words for those who cannot see it: without them it cannot be chosen. */
export function LogoField({ logo, onChoose, onRemove }: LogoFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const [description, describe] = useState(logo?.description ?? '')
  const [missing, setMissing] = useState(false)

  const pick = async () => {
    setMissing(description.trim() === '')
    if (description.trim() === '') {
      document.getElementById(id)?.focus()
      return
    }
    const [file] = await window.aarsrapport.pickFile({ purpose: 'openPicture' })
    if (file) onChoose(file.token, description.trim())
  }

  return (
    <div className="labelled">
      <label htmlFor={id}>{t('settings.logoDescription')}</label>
      <input
        id={id}
        className="field look__description"
        value={description}
        maxLength={200}
        placeholder={t('settings.logoExample')}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          describe(event.currentTarget.value)
          setMissing(false)
        }}
      />
      <span id={`${id}-hint`} className={missing ? 'labelled__error' : 'quiet'} aria-live="polite">
        {missing ? t('settings.logoUndescribed') : t('settings.logoHint')}
      </span>
      <div className="look__logo">
        {logo ? <img src={`data:image/png;base64,${logo.png}`} alt={logo.description} /> : null}
        <Button variant="default" size="xs" onClick={() => void pick()}>
          {logo ? t('settings.changeLogo') : t('settings.chooseLogo')}
        </Button>
        {logo ? (
          <Button variant="default" size="xs" onClick={onRemove}>
            {t('settings.removeLogo')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
