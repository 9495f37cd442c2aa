import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RowFilter } from './economyRows.ts'

interface RowFilterChoiceProps {
  readonly value: RowFilter
  onChange(filter: RowFilter): void
}

export function RowFilterChoice({ value, onChange }: RowFilterChoiceProps) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('economy.rowFilter')}
      value={value}
      onChange={onChange}
      data={[
        { value: 'all', label: t('economy.all') },
        { value: 'lines', label: t('economy.lines') },
        { value: 'totals', label: t('economy.subtotals') },
      ]}
    />
  )
}
