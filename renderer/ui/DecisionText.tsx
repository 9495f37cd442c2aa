import { useTranslation } from 'react-i18next'
import { useLanguage } from '../texts/useLanguage.ts'

interface DecisionTextProps {
  readonly at: string
  /** Empty where the computer did not say. */
  readonly by: string
  readonly reason: string | null
}

/** When something was decided, by whom, and why. */
export function DecisionText({ at, by, reason }: DecisionTextProps) {
  const { t } = useTranslation()
  const { moment } = useLanguage()
  const when =
    by === '' ? t('common.decided', { moment: moment(at) }) : t('common.decidedBy', { moment: moment(at), by })
  return (
    <>
      {when}
      {reason === null ? null : ` ${t('common.becauseOf', { reason })}`}
    </>
  )
}
