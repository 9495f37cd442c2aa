import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../texts/useLanguage.ts'
import { municipalitiesLike } from './peerGroupNames.ts'

interface MunicipalityPickerProps {
  readonly known: readonly string[]
  readonly chosen: ReadonlySet<string>
  onChange(chosen: ReadonlySet<string>): void
}

/** A tick for each municipality; a search narrows the list, and what is ticked stays ticked. */
export function MunicipalityPicker({ known, chosen, onChange }: MunicipalityPickerProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [search, setSearch] = useState('')
  const shown = municipalitiesLike(known, search)
  const tick = (name: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(name)
    else next.delete(name)
    onChange(next)
  }
  return (
    <fieldset className="checks">
      <legend>{t('settings.members')}</legend>
      <TextInput
        type="search"
        aria-label={t('settings.find')}
        placeholder={t('settings.find')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className="settings__picker">
        {shown.map((name) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={chosen.has(name)}
              onChange={(event) => tick(name, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
        {shown.length === 0 ? <p className="quiet">{t('settings.noneFound')}</p> : null}
      </div>
      <p className="quiet" role="status">
        {t('settings.chosen', { count: chosen.size, total: count(chosen.size) })}
      </p>
    </fieldset>
  )
}
