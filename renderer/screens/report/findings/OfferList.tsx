import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A typed number that can be made live. */
export interface Offer {
  readonly said: string
  readonly sentence: string
  take(): void
}

/** Numbers typed by hand that equal a figure. No fault, so they come last and quietly. */
export function OfferList({ offers }: { readonly offers: readonly Offer[] }) {
  const { t } = useTranslation()
  if (offers.length === 0) return null
  return (
    <section className="offers" aria-labelledby="report-offers">
      <h3 id="report-offers">{t('report.findings.offers')}</h3>
      <p className="quiet">{t('report.findings.offersLead')}</p>
      <ul className="finding-cards">
        {offers.map(({ said, sentence, take }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be typed twice in one sentence
          <li key={index} className="change-card">
            <blockquote className="finding-card__sentence">{sentence}</blockquote>
            <Button variant="default" size="xs" onClick={take}>
              {t('report.findings.makeLive', { said })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
