import { useTranslation } from 'react-i18next'
import { problemOf } from '../../engine.ts'
import { FigureChart } from '../../figure/FigureChart.tsx'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { cellKey } from '../../ui/cellKey.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { type ChosenNumber, choose } from './chosenNumber.ts'

interface TopicViewProps {
  readonly topic: string
  readonly year: number
  readonly chosen: ChosenNumber | null
  onChoose(number: ChosenNumber): void
}

/** The figure of a topic over the table of the same numbers. The former one stays until the next has come. */
export function TopicView({ topic, year, chosen, onChoose }: TopicViewProps) {
  const { t } = useTranslation()
  const { language, pick } = useLanguage()
  const { municipality } = useWorkspace()
  const view = useEngineQuery('statistics.view', { topic, year, municipality, language }, { keepPrevious: true })

  if (view.error) {
    const problem = problemOf(view.error)
    if (problem.code === 'report.no-data') return <EmptyState title={pick(problem)} hint={t('statistics.noDataHint')} />
    return <ProblemNotice problem={problem} onRetry={() => void view.refetch()} />
  }
  if (!view.data) return <Waiting lines={8} />
  const { figure, table } = view.data
  return (
    <div className="stack" aria-busy={view.isPlaceholderData}>
      <div className="card">
        <FigureChart key={figure.key} spec={figure} onChoose={(point) => onChoose(choose(table, point))} />
      </div>
      <section className="card stack" aria-labelledby="numbers">
        <h3 id="numbers">{t('statistics.table')}</h3>
        <DataTable
          table={table}
          chosen={chosen ? cellKey(chosen) : null}
          onChoose={(cell) => cell.metric && onChoose(choose(table, { metric: cell.metric, dims: cell.dims ?? {} }))}
        />
        {table.note ? <p className="figure__foot">{t('common.note', { note: table.note })}</p> : null}
      </section>
    </div>
  )
}
