import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeerGroupSettings } from '../../../shared/contract/settings.ts'

interface PeerChoiceProps {
  readonly settings: PeerGroupSettings
  onChoose(part: Partial<PeerGroupSettings['inUse']>): void
}

const weightings = ['simple', 'weighted'] as const

/** The group in use, whether the own municipalities count in its mean, and how they are weighed. */
export function PeerChoice({ settings, onChoose }: PeerChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  const { groups, inUse, ownMunicipalities } = settings
  const weightingTexts = { simple: t('settings.simple'), weighted: t('settings.weighted') }
  return (
    <div className="stack">
      <div className="labelled">
        <label htmlFor={`${id}-group`}>{t('settings.inUse')}</label>
        <select
          id={`${id}-group`}
          className="field settings__select"
          value={inUse.name}
          aria-describedby={inUse.chosen ? undefined : `${id}-by`}
          onChange={(event) => onChoose({ name: event.currentTarget.value })}
        >
          {groups.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        {inUse.chosen ? null : (
          <span id={`${id}-by`} className="quiet">
            {t('settings.notChosen')}
          </span>
        )}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={inUse.ownIncluded}
          onChange={(event) => onChoose({ ownIncluded: event.currentTarget.checked })}
        />
        {ownMunicipalities.length === 0
          ? t('settings.ownIncludedNone')
          : t('settings.ownIncluded', { names: ownMunicipalities.join(', ') })}
      </label>
      <fieldset className="checks">
        <legend>{t('settings.weighting')}</legend>
        {weightings.map((weighting) => (
          <label key={weighting} className="check">
            <input
              type="radio"
              name={`${id}-weighting`}
              checked={inUse.weighting === weighting}
              onChange={() => onChoose({ weighting })}
            />
            {weightingTexts[weighting]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
