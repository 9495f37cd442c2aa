import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import type { MetricRef } from '../../../../shared/statistics/metric.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { useReading } from './Reading.tsx'

interface NumberPillProps {
  readonly number: MetricRef & { readonly text: string }
  readonly change: ChangedNumber | undefined
  /** Whether Tab stops here. */
  readonly stop: boolean
  /** What the number is called where it stands, if its explanation should say so. */
  readonly spot?: string
}

/** A live number in the text: it opens its explanation, and a dot says that it is no longer what was accepted. */
export function NumberPill({ number, change, stop, spot }: NumberPillProps) {
  const { t } = useTranslation()
  const { chosen, explain } = useReading()
  const { text, metric, dims } = number
  const open = () => explain({ metric, dims, spot: spot ?? null })
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  }
  const plain = t('report.read.pill', { value: text })
  const [title, label] = !change
    ? [plain, plain]
    : change.before === ''
      ? [t('report.changes.appeared', { after: change.after }), t('report.read.pillNew', { value: text })]
      : [
          t('report.read.before', { before: change.before, after: change.after }),
          t('report.read.pillChanged', { value: text, before: change.before }),
        ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be broken over two lines, as words in a text must be
    <span
      role="button"
      className={change ? 'pill pill--changed' : 'pill'}
      tabIndex={stop ? 0 : -1}
      title={title}
      aria-label={label}
      aria-pressed={chosen === cellKey(number)}
      onClick={open}
      onKeyDown={press}
    >
      {text}
    </span>
  )
}
