/** One step of the schema. Numbers go in tens; a released step is never edited, only followed by another. */
export interface Migration {
  readonly version: number
  readonly sql: string
}
