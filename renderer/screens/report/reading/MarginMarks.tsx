import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BlockMarks } from './readingMarks.ts'

interface MarginMarksProps {
  readonly marks: BlockMarks
  onFindings(): void
  onChanges(): void
}

/** Beside a block: that something was found there, and that numbers in it have changed. */
export function MarginMarks({ marks, onFindings, onChanges }: MarginMarksProps) {
  const { t } = useTranslation()
  const findings = marks.findings.length
  const changes = marks.changes.length
  const worst = marks.findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
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
    </div>
  )
}
