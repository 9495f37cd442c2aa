import { isSmallCell } from '../../narrative/smallCells.ts'
import type { FigureSpec } from '../../figures/figureSpec.ts'
import { fraction } from '../../quantities.ts'
import type { ReportModel, TableModel } from '../reportModel.ts'

/** Metrics that count children or their cases; a small count of these can point to a person. */
const ABOUT_PERSONS = /^(placements|aftercare|notified-children|child-assessments|notifications-(by-age|source|reason|first-action|response|sex|type)|notification-meetings)/

function smallInTable(table: TableModel): number {
  return table.rows
    .flatMap(({ cells }) => cells)
    .filter(({ text, metric }) => metric && ABOUT_PERSONS.test(metric) && !metric.includes('-pct') && /^[1-4]$/.test(text)).length
}

function smallInFigure(figure: FigureSpec): number {
  if (figure.format.kind !== 'count') return 0
  return figure.series
    .flatMap(({ points }) => points)
    .filter(({ value, metric }) => ABOUT_PERSONS.test(metric) && isSmallCell(value ?? fraction(0))).length
}

/** R16: tables and figures in which a count of one to four persons can be read. */
export function smallCellFindings(model: ReportModel): readonly string[] {
  const say = (count: number, what: string, title: string, chapter: string): string =>
    `${count === 1 ? 'Ét tal' : `${count} tal`} mellem 1 og 4 kan læses i ${what} “${title}” (kapitlet “${chapter}”). Vurder, om personer kan genkendes.`
  return model.chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap((block): string[] => {
      const [count, what, name] =
        block.type === 'table'
          ? [smallInTable(block.table), 'tabellen', block.table.title]
          : block.type === 'figure'
            ? [smallInFigure(block.figure), 'figuren', block.figure.title]
            : [0, '', '']
      return count > 0 ? [say(count, what, name, title)] : []
    }),
  )
}
