/** What every reader must have found in the same file; unequal findings make a measurement worthless. */
export interface Findings {
  readonly rows: number
  /** Sum of the amounts, in whole øre. */
  readonly amounts: number
  /** Sum of the booking days as serial numbers. */
  readonly days: number
}

/** Adds up rows as they come; the header is not one of them. */
export class Tally {
  #rows = 0
  #amounts = 0
  #days = 0

  add(amount: number, day: number): void {
    this.#rows += 1
    this.#amounts += amount
    this.#days += day
  }

  get findings(): Findings {
    return { rows: this.#rows, amounts: Math.round(this.#amounts * 100), days: this.#days }
  }
}

/** The serial number of a day that a reader gives as a date. */
export const serialOf = (date: Date): number => Math.round(date.getTime() / 86_400_000) + 25_569

/** For a reader in a process of its own: what that used, where the system tells. */
export interface Outside {
  readonly outside?: { readonly cpu: number | null }
}

/** One reader, in a file of its own under `tasks/`; its default export. */
export interface Reader {
  readonly label: string
  /** Of which cached file; see `files` in readers.ts. */
  readonly format: string
  /** Packages beside the project's own, with their versions. */
  readonly packages?: readonly string[]
  /** Also run on the large file, where that is possible in reasonable time. */
  readonly large?: boolean
  /** The reader that the others of its format are measured against. */
  readonly own?: boolean
  /** The clock stops when this is done. What it gives then counts, outside the measured time. */
  read(file: string): Promise<() => Findings & Outside>
}
