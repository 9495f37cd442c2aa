import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../engine.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { ExplainPanel } from '../../explain/ExplainPanel.tsx'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { cellKey } from '../../ui/cellKey.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import './economy.css'
import { EconomyTableView } from './EconomyTableView.tsx'
import type { RowFilter } from './economyRows.ts'
import { focusSpot } from './economySpot.ts'
import { RowFilterChoice } from './RowFilterChoice.tsx'

/** The controllers' table: budget against accounts, every deviation in kroner and percent. */
export default function EconomyScreen() {
  const { t } = useTranslation()
  const { language, day } = useLanguage()
  const { year, municipality, spot, go } = useWorkspace()
  const [filter, setFilter] = useState<RowFilter>('all')
  const [kept, keep] = useState<{ readonly number: ChosenNumber; readonly place: string } | null>(null)
  const opener = useRef<Element | null>(null)
  // A number that has left the screen with its year or municipality is not explained beside other numbers.
  const place = `${year} ${municipality} ${language}`
  const chosen = kept?.place === place ? kept.number : null
  const table = useEngineQuery(
    'economy.table',
    { year: year ?? 0, language },
    { enabled: year !== null, keepPrevious: true },
  )
  const empty = year === null || table.data?.rows.length === 0

  const screen = useRef<HTMLDivElement>(null)
  const arrived = table.data !== undefined
  useEffect(() => {
    if (spot && arrived && screen.current) focusSpot(screen.current, spot)
  }, [spot, arrived])

  const close = () => {
    keep(null)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }

  return (
    <div ref={screen} className="economy-screen" data-explained={chosen !== null}>
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
            title={year === null ? t('statistics.emptyProject') : t('economy.empty', { year })}
            hint={t('economy.emptyHint')}
            action={<Button onClick={() => go('import')}>{t('statistics.toImport')}</Button>}
          />
        ) : table.data ? (
          <EconomyTableView
            key={municipality}
            table={table.data}
            municipality={municipality}
            filter={filter}
            chosen={chosen && cellKey(chosen)}
            onChoose={(number) => {
              opener.current = document.activeElement
              keep({ number, place })
            }}
          />
        ) : null}
      </div>
      {chosen ? <ExplainPanel chosen={chosen} onClose={close} /> : null}
    </div>
  )
}
