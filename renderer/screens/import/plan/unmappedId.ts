import type { PlannedSheet } from '../../../../shared/domain/importing.ts'

/** Id of the place where the first word of a column is mapped; null where all its words are known. */
export function unmappedId(file: string, sheet: PlannedSheet, column: string | null): string | null {
  const first = sheet.unmapped.find((value) => value.column === column)
  return first ? `unmapped-${file}-${sheet.sheet}-${first.at}` : null
}
