import { initial } from './0010_initial.ts'

/** One step of the schema. Numbers go in tens; a released step is never edited, only followed by another. */
export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [initial]
