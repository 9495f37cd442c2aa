import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BlockMarks } from './readingMarks.ts'

interface MarginMarksProps {
  readonly marks: BlockMarks | undefined
  onFindings(): void
  onChanges(): void
  onWrite(): void
}

/** Beside a block: that something was found there, that numbers in it have changed, and the way to where it is written. */
export function MarginMarks({ marks, onFindings, onChanges, onWrite }: MarginMarksProps) {
  const { t } = useTranslation()
  const findings = marks?.findings.length ?? 0
  const changes = marks?.changes.length ?? 0
  const worst = marks?.findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  return (
    <div className="margin-marks">
      {findings > 0 ? (
        <button
          type="button"
          className={`margin-mark margin-mark--${worst}`}
          aria-label={t('report.read.findingsHere', { count: findings, total: findings })}
          title={t('report.read.findingsHere', { count: findings, total: findings })}
          onClick={onFindings}
        >
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
        </button>
      ) : null}
      {changes > 0 ? (
        <button
          type="button"
          className="margin-mark margin-mark--changed"
          aria-label={t('report.read.changesHere', { count: changes, total: changes })}
          title={t('report.read.changesHere', { count: changes, total: changes })}
          onClick={onChanges}
        >
          <span className="changed-dot" aria-hidden />
        </button>
      ) : null}
      {/* For the mouse alone: with the keyboard it is one key, and for everyone a double click. */}
      <button
        type="button"
        className="margin-mark margin-mark--write"
        tabIndex={-1}
        aria-hidden
        title={t('report.read.editHere')}
        onClick={onWrite}
      >
        <IconPencil size={16} stroke={1.75} />
      </button>
    </div>
  )
}
