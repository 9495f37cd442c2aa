import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { JudgedFinding } from '../../../../shared/contract/check.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import type { BlockPlace } from '../reading/ReadingView.tsx'

interface FindingCardProps {
  readonly finding: JudgedFinding
  /** True where somebody came here from the margin of the text. */
  readonly marked: boolean
  onGoTo(place: BlockPlace): void
  onAccept(finding: JudgedFinding): void
  onTakeBack(finding: JudgedFinding): void
}

/** One finding: the rule in words, what is said, what speaks against it, and what could be done. */
export function FindingCard({ finding, marked, onGoTo, onAccept, onTakeBack }: FindingCardProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const { place, said, evidence, proposal, accepted, at, severity } = finding
  return (
    <li
      className={`finding-card finding-card--${severity}${marked ? ' finding-card--marked' : ''}`}
      data-finding={finding.key}
      tabIndex={-1}
    >
      <h4>{t(`report.rules.${finding.rule}`)}</h4>
      {place.heading ? <p className="quiet">{place.heading}</p> : null}
      <blockquote className="finding-card__sentence">{place.sentence}</blockquote>
      <dl>
        <div>
          <dt>{t('report.findings.said')}</dt>
          <dd>{said}</dd>
        </div>
        <div>
          <dt>{t('report.findings.evidence')}</dt>
          <dd>{pick(evidence)}</dd>
        </div>
        {accepted === null ? (
          <div>
            <dt>{t('report.findings.proposal')}</dt>
            <dd>{pick(proposal)}</dd>
          </div>
        ) : (
          <div>
            <dt>{t('common.reason')}</dt>
            <dd>{accepted}</dd>
          </div>
        )}
      </dl>
      <div className="row">
        {at ? (
          <Button variant="default" size="xs" onClick={() => onGoTo(at)}>
            {t('report.findings.goTo')}
          </Button>
        ) : null}
        {accepted === null ? (
          <Button variant="default" size="xs" onClick={() => onAccept(finding)}>
            {t('report.findings.accept')}
          </Button>
        ) : (
          <Button variant="default" size="xs" onClick={() => onTakeBack(finding)}>
            {t('report.findings.takeBack')}
          </Button>
        )}
      </div>
    </li>
  )
}
