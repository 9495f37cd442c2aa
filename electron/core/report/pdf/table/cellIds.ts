import type { ElementOptions } from '../paint/structure.ts'
import type { GridRow } from './tableGrid.ts'

/**
 * Ids of the headings of a table with two levels of them, and for every cell the ids of those that head it: its row, its
 * column and what stands above its column. Cells are not joined, so that every row has as many as the others.
 */
export class CellIds {
  readonly #table: string
  readonly #spans: readonly (number | null)[]
  readonly #rows = new Map<GridRow, number>()

  constructor(table: string, spans: readonly (number | null)[]) {
    this.#table = table
    this.#spans = spans
  }

  of(row: GridRow, column: number, heads: boolean): Pick<ElementOptions, 'id' | 'headers'> {
    const above = this.#spans[column] ?? null
    const span = above === null ? [] : [`${this.#table}.span-${above}`]
    if (row.kind === 'spans') return heads ? { id: `${this.#table}.span-${column}` } : {}
    if (row.kind === 'head') return { id: this.#column(column), ...(span.length > 0 ? { headers: span } : {}) }
    const own = this.#row(row)
    return heads ? { id: own } : { headers: [own, this.#column(column), ...span] }
  }

  #column(column: number): string {
    return `${this.#table}.column-${column}`
  }

  #row(row: GridRow): string {
    const number = this.#rows.get(row) ?? this.#rows.size
    this.#rows.set(row, number)
    return `${this.#table}.row-${number}`
  }
}
