import { useTranslation } from 'react-i18next'
import { withFullHeadings } from '../../../../shared/report/fullHeadings.ts'
import type { PlacedNote, TableModel } from '../../../../shared/report/reportModel.ts'
import { choose } from '../../../explain/chosenNumber.ts'
import { DataTable } from '../../../ui/DataTable.tsx'
import { columnNotes } from './columnNotes.ts'
import { marksAt } from './marksAt.tsx'
import { NoteMark } from './NoteMark.tsx'
import { useReading } from './Reading.tsx'

interface ReadTableProps {
  readonly table: TableModel
  readonly notes: readonly PlacedNote[] | undefined
}

/** A table of the report with its title, source and note, as on paper. */
export function ReadTable({ table, notes }: ReadTableProps) {
  const { t } = useTranslation()
  const { chosen, explain } = useReading()
  const markAt = marksAt(notes)
  const ofColumns = columnNotes(table, notes)
  const marksOf = (column: number) => {
    const marks = ofColumns[column] ?? []
    return marks.length === 0 ? null : marks.map((mark) => <NoteMark key={mark.number} {...mark} />)
  }
  return (
    <div className="read-table">
      <p className="figure__title">
        {table.title}
        {markAt({ in: 'title' })}
      </p>
      {table.subtitle ? <p className="quiet">{table.subtitle}</p> : null}
      <DataTable
        table={withFullHeadings(table)}
        chosen={chosen}
        oneStop
        onChoose={(cell) => cell.metric && explain(choose(table, { metric: cell.metric, dims: cell.dims ?? {} }))}
        {...(notes
          ? { markAt: (row, column) => (row === null ? marksOf(column) : markAt({ in: 'cell', row, column })) }
          : {})}
      />
      {table.source ? <p className="figure__foot">{t('common.source', { source: table.source })}</p> : null}
      {table.note ? (
        <p className="figure__foot">
          {t('common.note', { note: table.note })}
          {markAt({ in: 'note' })}
        </p>
      ) : null}
    </div>
  )
}
