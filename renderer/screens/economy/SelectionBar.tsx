import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EconomyRow } from '../../../shared/contract/economy.ts'
import { formatSigned } from '../../../shared/danish.ts'
import { selectionSum } from '../../../shared/statistics/selectionSum.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { DeviationText } from './DeviationText.tsx'

interface SelectionBarProps {
  readonly selected: readonly EconomyRow[]
  readonly all: readonly EconomyRow[]
  onClear(): void
}

/** The sum of what is selected, as a spreadsheet's status bar has it. */
export function SelectionBar({ selected, all, onClear }: SelectionBarProps) {
  const { t } = useTranslation()
  const { language, count } = useLanguage()
  const sum = selectionSum(selected, all)
  return (
    <div className="selection-bar" role="status" data-pane>
      {selected.length === 0 ? (
        <p className="quiet">{t('economy.selectedNone')}</p>
      ) : (
        <>
          <p className="selection-bar__count">
            {t('economy.selected', { count: selected.length, total: count(selected.length) })}
          </p>
          <dl className="selection-bar__sums">
            <div>
              <dt>{t('economy.budget')}</dt>
              <dd>
                <MoneyText ore={sum.budgetOre} />
              </dd>
            </div>
            <div>
              <dt>{t('economy.accounts')}</dt>
              <dd>
                <MoneyText ore={sum.accountsOre} />
              </dd>
            </div>
            <div>
              <dt>{t('economy.deviation')}</dt>
              <dd>
                <DeviationText ore={sum.deviationOre} />
              </dd>
            </div>
            {sum.deviationPercent ? (
              <div>
                <dt>{t('economy.deviationPercent')}</dt>
                <dd>{formatSigned(sum.deviationPercent, 1, language)}</dd>
              </div>
            ) : null}
          </dl>
          {sum.covered > 0 ? (
            <p className="quiet selection-bar__covered">
              {t('economy.covered', { count: sum.covered, total: count(sum.covered) })}
            </p>
          ) : null}
          <Button variant="default" size="xs" onClick={onClear}>
            {t('economy.clear')}
          </Button>
        </>
      )}
    </div>
  )
}
