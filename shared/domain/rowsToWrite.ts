import type { RowCounts } from './importing.ts'

/** How many rows a commit will add or replace. */
export const rowsToWrite = (counts: RowCounts): number => counts.new + counts.changed
