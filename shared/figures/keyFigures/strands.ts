import { capitalize, lowerFirst } from '../../narrative/phrase.ts'
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
  /** What it is called inside a sentence. */
  readonly inside: string
  readonly cells: readonly KeyFigureCell[]
}

export function strandsOf(
  cells: readonly KeyFigureCell[],
  drawn: readonly DrawnKeyFigure[],
  { language }: FigureContext,
): readonly Strand[] {
  const strands = new Map<string, Strand & { readonly cells: KeyFigureCell[] }>()
  for (const cell of cells) {
    const own = drawn.find(({ metric }) => metric === cell.metric)?.name[language] ?? cell.metric
    const several = new Set(drawn.map(({ name }) => name[language])).size > 1
    const called = (mine: string, words: string): string =>
      [...(several || words === '' ? [mine] : []), ...(words === '' ? [] : [words])].join(', ')
    const name = capitalize(called(own, cell.words))
    const strand = strands.get(name)
    if (strand) strand.cells.push(cell)
    else strands.set(name, { name, inside: called(lowerFirst(own), cell.inside), cells: [cell] })
  }
  return [...strands.values()]
}
