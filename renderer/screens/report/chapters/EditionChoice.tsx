import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportEdition } from '../../../../shared/contract/report.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'

interface EditionChoiceProps {
  readonly editions: readonly ReportEdition[]
  readonly current: string
  onChoose(key: string): void
}

/** Which edition of the report is read, and what it is for. */
export function EditionChoice({ editions, current, onChoose }: EditionChoiceProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const id = useId()
  const edition = editions.find(({ key }) => key === current)
  return (
    <div className="labelled edition">
      <label htmlFor={id}>{t('report.edition')}</label>
      <select id={id} className="field" value={current} onChange={(event) => onChoose(event.currentTarget.value)}>
        {editions.map(({ key, title, usable }) => (
          <option key={key} value={key} disabled={!usable}>
            {pick(title)}
          </option>
        ))}
      </select>
      {editions.map(({ key, problem }) =>
        problem ? (
          <p key={key} className="edition__problem">
            {pick(problem)}
          </p>
        ) : null,
      )}
      {edition ? (
        <p className="quiet">
          {pick(edition.purpose)} {edition.own ? t('report.ownEdition') : null}
        </p>
      ) : null}
    </div>
  )
}
