import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../engine.ts'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import './economy.css'
import { EconomyTableView } from './EconomyTableView.tsx'
import type { RowFilter } from './economyRows.ts'
import { RowFilterChoice } from './RowFilterChoice.tsx'

/** The controllers' table: budget against accounts, every deviation in kroner and percent. */
export default function EconomyScreen() {
  const { t } = useTranslation()
  const { language, day } = useLanguage()
  const { year, municipality, go } = useWorkspace()
  const [filter, setFilter] = useState<RowFilter>('all')
  const table = useEngineQuery(
    'economy.table',
    { year: year ?? 0, language },
    { enabled: year !== null, keepPrevious: true },
  )
  const empty = year === null || table.data?.rows.length === 0

  return (
    <div className="economy">
      <header className="screen-head economy__head">
        <div>
          <ScreenTitle>{t('economy.title')}</ScreenTitle>
          {table.data && !empty ? (
            <p className="quiet">
              {table.data.asOf ? t('economy.asOf', { date: day(table.data.asOf) }) : t('economy.amounts')}
            </p>
          ) : null}
        </div>
        {empty ? null : <RowFilterChoice value={filter} onChange={setFilter} />}
      </header>
      {table.error ? <ProblemNotice problem={problemOf(table.error)} onRetry={() => void table.refetch()} /> : null}
      {table.isPending && year !== null ? <Waiting lines={12} /> : null}
      {empty ? (
        <EmptyState
          title={t('economy.empty', { year: year ?? '' })}
          hint={t('economy.emptyHint')}
          action={<Button onClick={() => go('import')}>{t('statistics.toImport')}</Button>}
        />
      ) : table.data ? (
        <EconomyTableView key={municipality} table={table.data} municipality={municipality} filter={filter} />
      ) : null}
    </div>
  )
}
