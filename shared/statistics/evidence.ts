import type { FactTable } from '../domain/factTables.ts'

export type Scalar = string | number | null

/** One condition that rows had to meet: a field of the stored row and what it holds. Read aloud by the explanation. */
export interface Filter {
  readonly field: string
  /** One value, several of which any will do, or an interval with both ends included (null: open). */
  readonly is: Scalar | readonly Scalar[] | { readonly from: Scalar; readonly to: Scalar }
}

/**
 * The stored rows of one table that a number was counted from. They are found again only when someone asks: a million
 * rows are never listed in advance.
 */
export interface EvidencePart {
  readonly table: FactTable
  readonly size: number
  readonly filters: readonly Filter[]
  /** Ids of the stored rows, in the order of import. */
  ids(): Iterable<number>
  /** True where every row of this part is one of the other's. */
  isWithin(other: EvidencePart): boolean
}

export type Evidence = readonly EvidencePart[]

/** A row of a small table; large tables are kept column by column (see cohort/). */
export interface Sourced {
  readonly id: number
}

/** Rows of a small table as evidence. */
export function rowsOf(table: FactTable, rows: readonly Sourced[], filters: readonly Filter[] = []): EvidencePart {
  const ids = () => rows.map(({ id }) => id)
  return {
    table,
    size: rows.length,
    filters,
    ids,
    isWithin(other) {
      if (other.table !== table) return false
      const theirs = new Set(other.ids())
      return ids().every((id) => theirs.has(id))
    },
  }
}

export function isWithin(part: Evidence, whole: Evidence): boolean {
  for (const each of part) if (!whole.some((other) => each.isWithin(other))) return false
  return true
}

/** The same rows named once, however many of a number's parts were counted from them. */
export function joinEvidence(parts: readonly Evidence[]): Evidence {
  const joined: EvidencePart[] = []
  for (const evidence of parts) for (const part of evidence) if (!joined.includes(part)) joined.push(part)
  return joined
}
