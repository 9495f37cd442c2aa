import type { FigureSpec } from '../../figures/figureSpec.ts'
import { isSmallCell } from '../../narrative/smallCells.ts'
import { fraction } from '../../quantities.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import type { ReportModel, TableModel } from '../reportModel.ts'

/** Metrics that count children or their cases; a small count of these can point to a person. */
const ABOUT_PERSONS =
  /^(placements|aftercare|notified-children|child-assessments|notifications-(by-age|source|reason|first-action|response|sex|type)|notification-meetings)/

function smallInTable(table: TableModel): number {
  return table.rows
    .flatMap(({ cells }) => cells)
    .filter(
      ({ text, metric }) => metric && ABOUT_PERSONS.test(metric) && !metric.includes('-pct') && /^[1-4]$/.test(text),
    ).length
}

function smallInFigure(figure: FigureSpec): number {
  if (figure.format.kind !== 'count') return 0
  return figure.series
    .flatMap(({ points }) => points)
    .filter(({ value, metric }) => ABOUT_PERSONS.test(metric) && isSmallCell(value ?? fraction(0))).length
}

/** R16: tables and figures in which a count of one to four persons can be read. */
export function smallCellFindings(model: ReportModel): readonly Bilingual[] {
  const say = (count: number, kind: 'table' | 'figure', name: string, chapter: string): Bilingual => ({
    da: `${count === 1 ? 'Ét tal' : `${count} tal`} mellem 1 og 4 kan læses i ${kind === 'table' ? 'tabellen' : 'figuren'} “${name}” (kapitlet “${chapter}”). Vurder, om personer kan genkendes.`,
    en: `${count === 1 ? 'One number' : `${count} numbers`} from 1 to 4 can be read in the ${kind} “${name}” (chapter “${chapter}”). Judge whether persons can be recognised.`,
  })
  return model.chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap((block): Bilingual[] => {
      if (block.type !== 'table' && block.type !== 'figure') return []
      const [count, name] =
        block.type === 'table'
          ? [smallInTable(block.table), block.table.title]
          : [smallInFigure(block.figure), block.figure.title]
      return count > 0 ? [say(count, block.type, name, title)] : []
    }),
  )
}
