import { type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LONGEST_REASON } from '../../shared/domain/reason.ts'
import './field.css'

interface ReasonFieldProps {
  /** Nothing was written where something must be. */
  readonly missing: boolean
  readonly value: string
  readonly ref?: Ref<HTMLTextAreaElement>
  onChange(value: string): void
}

/** Why something may stand, in a person's own words. */
export function ReasonField({ missing, value, ref, onChange }: ReasonFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{t('common.reason')}</label>
      <textarea
        ref={ref}
        id={id}
        className="field"
        rows={3}
        maxLength={LONGEST_REASON}
        value={value}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
        data-autofocus
      />
      <p id={`${id}-hint`} className={missing ? 'labelled__error' : 'quiet'}>
        {missing ? t('common.reasonMissing') : t('common.reasonHint')}
      </p>
    </div>
  )
}
