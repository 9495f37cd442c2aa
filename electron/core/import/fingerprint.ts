import { createHash } from 'node:crypto'
import type { CellValue } from '../../../shared/domain/grid.ts'
import type { PlannedColumn } from '../../../shared/domain/importing.ts'
import { cellText } from './cells/cellText.ts'
import { foldHeader } from './headerText.ts'

/** Names the layout of a table by its headers in their order; blank columns and the ways of writing do not count. */
export function fingerprintOf(cells: readonly (CellValue | undefined)[]): string {
  const folded = cells.map((cell) => foldHeader(cellText(cell) ?? '')).filter((text) => text !== '')
  return createHash('sha256').update(JSON.stringify(folded)).digest('hex')
}

/** What a learned mapping calls each of the columns: the folded header, with its place where that does not tell. */
export function learnedNames(headers: readonly { readonly at: number; readonly header: string }[]): string[] {
  const folded = headers.map(({ header }) => foldHeader(header))
  return headers.map(({ at }, index) => {
    const name = folded[index] ?? ''
    const unique = name !== '' && folded.indexOf(name) === folded.lastIndexOf(name)
    return unique ? name : `${name}#${at}`
  })
}

/** The columns of a sheet as a mapping remembers them. */
export function learnedColumns(columns: readonly PlannedColumn[]): Record<string, string | null> {
  const names = learnedNames(columns)
  return Object.fromEntries(columns.map((column, index) => [names[index] ?? '', column.field]))
}
