import { fold } from '../../../../../shared/danish.ts'
import type { UnmappedValue } from '../../../../../shared/domain/importing.ts'
import { knownMunicipality } from '../../cells/municipalityName.ts'
import { type CodeLists, findCode, nearestCode } from '../../codeLists.ts'
import { quotable } from '../../finding.ts'
import type { FoundColumn } from './assignColumns.ts'

const MOST_TOLD = 200

/** The texts of a column that its code list lacks, and to which nobody has given a meaning; the most frequent first. */
export function unmappedValues(
  { column, at, label }: FoundColumn,
  texts: ReadonlyMap<string, number>,
  codeLists: CodeLists,
  mapped: ReadonlyMap<string, string>,
): UnmappedValue[] {
  const list = column.codeList === undefined ? undefined : codeLists[column.codeList]
  if (!list || column.codeList === undefined) return []
  const target = column.codeList
  const isKnown = (text: string): boolean =>
    mapped.has(fold(text)) ||
    (column.type === 'municipality' ? knownMunicipality(codeLists, text) : findCode(list, text)) !== null
  return [...texts]
    .filter(([text]) => !isKnown(text))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TOLD)
    .map(([text, rows]) => ({
      at,
      column: label,
      target,
      text: quotable(text),
      rows,
      nearest: nearestCode(list, text),
    }))
}
