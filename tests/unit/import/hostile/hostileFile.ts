import type { CellValue } from '../../../../shared/domain/grid.ts'
import type { ProblemCode } from '../../../../shared/problems.ts'

/** Rows of the first sheet, as [row number, cells]. */
export type Rows = readonly (readonly [number, ...CellValue[]])[]

/**
 * What must become of a file. `either` is for files damaged at random places: some damage is harmless, but even then
 * the answer is cells or one refusal.
 */
export type Expected = { readonly refused: ProblemCode } | { readonly rows: Rows; readonly sheet?: string } | 'either'

export interface HostileFile {
  readonly name: string
  readonly make: () => Uint8Array | string
  readonly expected: Expected
}

export const unreadable: Expected = { refused: 'file.unreadable' }
export const tooLarge: Expected = { refused: 'file.too-large' }
export const encrypted: Expected = { refused: 'file.encrypted' }
export const empty: Expected = { refused: 'file.empty' }

export const hostile = (name: string, make: HostileFile['make'], expected: Expected): HostileFile => ({
  name,
  make,
  expected,
})

/** Pseudo-random numbers that are the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
