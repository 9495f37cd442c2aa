import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import type { Inline } from '../../../../shared/report/reportModel.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { useReading } from './Reading.tsx'

interface NumberPillProps {
  readonly number: Extract<Inline, { type: 'number' }>
  readonly change: ChangedNumber | undefined
  /** Whether Tab stops here. */
  readonly stop: boolean
}

/** A live number in the text: it opens its explanation, and a dot says that it is no longer what was accepted. */
export function NumberPill({ number, change, stop }: NumberPillProps) {
  const { t } = useTranslation()
  const { chosen, explain } = useReading()
  const { text, metric, dims } = number
  const title = change
    ? t('report.read.before', { before: change.before, after: change.after })
    : t('report.read.pill', { value: text })
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    explain({ metric, dims, spot: null })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be broken over two lines, as words in a text must be
    <span
      role="button"
      className={change ? 'pill pill--changed' : 'pill'}
      tabIndex={stop ? 0 : -1}
      title={title}
      aria-label={
        change
          ? t('report.read.pillChanged', { value: text, before: change.before })
          : t('report.read.pill', { value: text })
      }
      aria-pressed={chosen === cellKey(number)}
      onClick={() => explain({ metric, dims, spot: null })}
      onKeyDown={press}
    >
      {text}
    </span>
  )
}
