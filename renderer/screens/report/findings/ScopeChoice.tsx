import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface ScopeChoiceProps {
  readonly onlyChapter: boolean
  onChoose(onlyChapter: boolean): void
}

/** Whether the findings of the whole report or only of the chapter that is read are shown. */
export function ScopeChoice({ onlyChapter, onChoose }: ScopeChoiceProps) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      size="xs"
      transitionDuration={0}
      aria-label={t('report.findings.scope')}
      value={onlyChapter ? 'chapter' : 'whole'}
      onChange={(value) => onChoose(value === 'chapter')}
      data={[
        { value: 'whole', label: t('report.findings.whole') },
        { value: 'chapter', label: t('report.findings.thisChapter') },
      ]}
    />
  )
}
