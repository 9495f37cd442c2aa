import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import type { BlockPlace } from '../reading/ReadingView.tsx'
import type { ChangedPlaces } from './groupChanges.ts'

interface ChangedNumberCardProps {
  readonly number: ChangedPlaces
  onGoTo(place: BlockPlace): void
}

/** A number then and now, and what is to be read again: wherever it is written. */
export function ChangedNumberCard({ number: { first, others }, onGoTo }: ChangedNumberCardProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  return (
    <li className="change-card">
      <p className="change-card__label">{first.label}</p>
      <ChangedPlace change={first} onGoTo={onGoTo} />
      {others.length > 0 ? (
        <Disclosure summary={t('report.changes.others', { count: others.length, total: count(others.length) })}>
          <ul className="change-card__others">
            {others.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a number may stand twice in one sentence
              <li key={index} className="change-card__other">
                <ChangedPlace change={change} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </li>
  )
}

interface ChangedPlaceProps {
  readonly change: ChangedNumber
  onGoTo(place: BlockPlace): void
}

function ChangedPlace({ change, onGoTo }: ChangedPlaceProps) {
  const { t } = useTranslation()
  const { chapter, block, before, after, difference, sentence } = change
  return (
    <>
      <p>
        <span className="change-card__numbers">
          {before === ''
            ? t('report.changes.appeared', { after })
            : after === ''
              ? t('report.changes.vanished', { before })
              : t('report.changes.from', { before, after })}
        </span>
        {difference === null ? null : <span className="quiet"> ({difference})</span>}
      </p>
      {sentence ? <blockquote className="finding-card__sentence">{sentence}</blockquote> : null}
      {block === null ? (
        <p className="quiet">{t('report.changes.gone')}</p>
      ) : (
        <Button variant="default" size="xs" onClick={() => onGoTo({ chapter, block })}>
          {t('report.changes.goTo')}
        </Button>
      )}
    </>
  )
}
