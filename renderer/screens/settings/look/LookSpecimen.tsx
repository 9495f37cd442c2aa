import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppearanceSettings } from '../../../../shared/contract/settings.ts'

const BARS = [52, 38, 61, 44, 57, 70, 33, 41, 66, 72, 58, 47]

/** A page in small, to judge the choices by; the real pages stand on the report's screen. */
export function LookSpecimen({ look }: { readonly look: AppearanceSettings }) {
  const { t } = useTranslation()
  const colours = { '--look-accent': look.accent, '--look-figures': look.figures } as CSSProperties
  return (
    <figure className="look__specimen" aria-hidden>
      <div className={`specimen specimen--${look.theme}`} style={colours}>
        {look.logo ? <img className="specimen__logo" src={`data:image/png;base64,${look.logo.png}`} alt="" /> : null}
        <p className="specimen__number">2</p>
        <p className="specimen__title">{t('settings.specimenTitle')}</p>
        <p className="specimen__text">{t('settings.specimenText')}</p>
        <div className="specimen__bars">
          {BARS.map((height) => (
            <span key={height} style={{ height: `${height}%` }} />
          ))}
        </div>
      </div>
      <figcaption className="quiet">{t('settings.specimenCaption')}</figcaption>
    </figure>
  )
}
