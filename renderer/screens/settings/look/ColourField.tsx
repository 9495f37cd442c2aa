import { Button } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isColour } from '../../../../shared/contrast.ts'
import type { AppearanceProblem } from '../../../../shared/report/appearance/checkAppearance.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Notice } from '../../../ui/Notice.tsx'

interface ColourFieldProps {
  readonly label: string
  readonly colour: string
  /** False while it is the program's own. */
  readonly own: boolean
  problemWith(colour: string): AppearanceProblem | null
  /** Null goes back to the program's colour. */
  onChoose(colour: string | null): void
}

/** A colour being picked changes with every movement; it is kept when it has come to rest. */
const REST_MS = 600

const written = (text: string): string => {
  const trimmed = text.trim().toUpperCase()
  return trimmed.startsWith('#') ? trimmed : `#${trimmed}`
}

/** A colour, picked or typed. One that cannot be read on paper is not kept: why, and which shade can, is said here. */
export function ColourField({ label, colour, own, problemWith, onChoose }: ColourFieldProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const id = useId()
  const [typed, type] = useState(colour)
  const wanted = written(typed)
  const complete = isColour(wanted)
  const problem = complete ? problemWith(wanted) : null
  const ready = complete && problem === null && wanted !== colour

  useEffect(() => {
    if (!ready) return
    const rest = setTimeout(() => onChoose(wanted), REST_MS)
    return () => clearTimeout(rest)
  }, [ready, wanted, onChoose])

  const instead = problem?.instead ?? null
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <div className="look__colour">
        <input
          type="color"
          className="look__picker"
          aria-label={t('settings.pickColour', { label })}
          value={(complete ? wanted : colour).toLowerCase()}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <input
          id={id}
          className="field look__hex"
          value={typed}
          spellCheck={false}
          aria-invalid={!complete || problem !== null}
          aria-describedby={`${id}-problem`}
          onChange={(event) => type(event.currentTarget.value)}
        />
        {own ? (
          <Button variant="default" size="xs" onClick={() => onChoose(null)}>
            {t('settings.houseColour')}
          </Button>
        ) : (
          <span className="quiet">{t('settings.isHouseColour')}</span>
        )}
      </div>
      <div id={`${id}-problem`} aria-live="polite">
        {complete ? null : <Notice kind="warning">{t('settings.notAColour')}</Notice>}
        {problem ? <Notice kind="error">{problem.text[language]}</Notice> : null}
      </div>
      {instead === null ? null : (
        <div>
          <Button variant="default" size="xs" onClick={() => type(instead)}>
            <span className="look__swatch" style={{ background: instead }} aria-hidden />
            {t('settings.useColour', { colour: instead })}
          </Button>
        </div>
      )}
    </div>
  )
}
