import { capitalize } from '../../narrative/phrase.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import type { FigureContext } from '../figureContext.ts'
import type { KeyFigureCell } from './keyFigureCells.ts'

/** A key figure of a figure, and what it is called beside others. */
export interface DrawnKeyFigure {
  readonly metric: string
  readonly name: Bilingual
}

/** A series or row: all cells of one metric with the same words. */
export interface Strand {
  readonly name: string
  readonly cells: readonly KeyFigureCell[]
}

export function strandsOf(
  cells: readonly KeyFigureCell[],
  drawn: readonly DrawnKeyFigure[],
  { language }: FigureContext,
): readonly Strand[] {
  const strands = new Map<string, { name: string; cells: KeyFigureCell[] }>()
  for (const cell of cells) {
    const own = drawn.find(({ metric }) => metric === cell.metric)?.name[language] ?? cell.metric
    const several = new Set(drawn.map(({ name }) => name[language])).size > 1
    const name = capitalize(
      [...(several || cell.words === '' ? [own] : []), ...(cell.words === '' ? [] : [cell.words])].join(', '),
    )
    const strand = strands.get(name)
    if (strand) strand.cells.push(cell)
    else strands.set(name, { name, cells: [cell] })
  }
  return [...strands.values()]
}
