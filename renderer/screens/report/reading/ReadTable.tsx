import { useTranslation } from 'react-i18next'
import { withFullHeadings } from '../../../../shared/report/fullHeadings.ts'
import type { TableModel } from '../../../../shared/report/reportModel.ts'
import { choose } from '../../../explain/chosenNumber.ts'
import { DataTable } from '../../../ui/DataTable.tsx'
import { useReading } from './Reading.tsx'

/** A table of the report with its title, source and note, as on paper. */
export function ReadTable({ table }: { readonly table: TableModel }) {
  const { t } = useTranslation()
  const { chosen, explain } = useReading()
  return (
    <div className="read-table">
      <p className="figure__title">{table.title}</p>
      {table.subtitle ? <p className="quiet">{table.subtitle}</p> : null}
      <DataTable
        table={withFullHeadings(table)}
        chosen={chosen}
        oneStop
        onChoose={(cell) => cell.metric && explain(choose(table, { metric: cell.metric, dims: cell.dims ?? {} }))}
      />
      {table.source ? <p className="figure__foot">{t('common.source', { source: table.source })}</p> : null}
      {table.note ? <p className="figure__foot">{t('common.note', { note: table.note })}</p> : null}
    </div>
  )
}
