import { useTranslation } from 'react-i18next'
import type { StatisticsTopic } from '../../../shared/contract/statistics.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { problemOf } from '../../engine.ts'
import { type ChosenNumber, choose } from '../../explain/chosenNumber.ts'
import { FigureChart } from '../../figure/FigureChart.tsx'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { cellKey } from '../../ui/cellKey.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { Asked } from '../../workspace/useAsked.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { FigureActions } from './actions/FigureActions.tsx'

interface TopicViewProps {
  readonly topic: string
  /** Its entry in the tree; missing while the year has no numbers for it. */
  readonly entry: StatisticsTopic | undefined
  readonly asked: Asked
  readonly chosen: ChosenNumber | null
  onChoose(number: ChosenNumber): void
}

/** The figure of a topic over the table of the same numbers. The former one stays until the next has come. */
export function TopicView({ topic, entry, asked, chosen, onChoose }: TopicViewProps) {
  const { t } = useTranslation()
  const { language, pick } = useLanguage()
  const { municipality } = useWorkspace()
  const input = { topic, ...asked, municipality, language }
  const view = useEngineQuery('statistics.view', input, { keepPrevious: true })

  if (view.error) {
    const problem = problemOf(view.error)
    if (problem.code === 'report.no-data') return <EmptyState title={pick(problem)} hint={t('statistics.noDataHint')} />
    return <ProblemNotice problem={problem} onRetry={() => void view.refetch()} />
  }
  if (!view.data) return <Waiting lines={8} />
  const { figure, table } = view.data
  const key = chosen ? cellKey(chosen) : null
  const place = municipality === ALL ? [] : [municipality]
  return (
    <div className="stack" aria-busy={view.isPlaceholderData}>
      <div className="card stack">
        <FigureChart key={figure.key} spec={figure} chosen={key} onChoose={(point) => onChoose(choose(table, point))} />
        <FigureActions
          key={JSON.stringify(input)}
          figure={figure}
          view={input}
          fileName={[entry?.label ?? figure.key, asked.year, ...place].join(' ')}
        />
      </div>
      <section className="card stack" aria-labelledby="numbers">
        <h3 id="numbers">{t('statistics.table')}</h3>
        <DataTable
          table={table}
          chosen={key}
          onChoose={(cell) => cell.metric && onChoose(choose(table, { metric: cell.metric, dims: cell.dims ?? {} }))}
        />
        {table.note ? <p className="figure__foot">{t('common.note', { note: table.note })}</p> : null}
      </section>
    </div>
  )
}
