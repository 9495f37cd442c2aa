import { fold } from '../../../../../shared/danish.ts'
import type { GridRow } from '../../../../../shared/domain/grid.ts'
import type { UnmappedValue } from '../../../../../shared/domain/importing.ts'
import { cellText } from '../../cells/cellText.ts'
import { maskCpr } from '../../cells/cpr.ts'
import { knownMunicipality } from '../../cells/municipalityName.ts'
import { type CodeLists, findCode, nearestCode } from '../../codeLists.ts'
import type { FoundColumn } from './assignColumns.ts'
import { repeatsRowsPerson } from './personalCells.ts'

const MOST_TOLD = 200
/** Longer texts are no words, and could not be sent back as one. */
const LONGEST_WORD = 300

interface ColumnContent {
  /** The different texts with how many rows have each. */
  readonly texts: ReadonlyMap<string, number>
  readonly rows: readonly GridRow[]
  /** Where the rows say who they are about. */
  readonly personal: readonly number[]
}

/** Of some texts of a column, those that repeat who their row is about: such a text is no word to be mapped and kept. */
function tellingPerson(texts: ReadonlySet<string>, at: number, { rows, personal }: ColumnContent): ReadonlySet<string> {
  const telling = new Set<string>()
  if (texts.size === 0 || personal.length === 0) return telling
  for (const row of rows) {
    const cell = row.cells[at]
    const text = typeof cell === 'string' ? cellText(cell) : null
    if (text !== null && texts.has(text) && repeatsRowsPerson(cell, row, personal)) telling.add(text)
  }
  return telling
}

/** The texts of a column that its code list lacks, and to which nobody has given a meaning; the most frequent first. */
export function unmappedValues(
  { column, at, label }: FoundColumn,
  content: ColumnContent,
  codeLists: CodeLists,
  mapped: ReadonlyMap<string, string>,
): UnmappedValue[] {
  const list = column.codeList === undefined ? undefined : codeLists[column.codeList]
  if (!list || column.codeList === undefined) return []
  const target = column.codeList
  const isKnown = (text: string): boolean =>
    mapped.has(fold(text)) ||
    (column.type === 'municipality' ? knownMunicipality(codeLists, text) : findCode(list, text)) !== null
  const unknown = [...content.texts].filter(([text]) => text.length <= LONGEST_WORD && !isKnown(text))
  const telling = tellingPerson(new Set(unknown.map(([text]) => text)), at, content)
  return unknown
    .filter(([text]) => !telling.has(text))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TOLD)
    .map(([text, rows]) => ({
      at,
      column: label,
      target,
      text: maskCpr(text),
      rows,
      nearest: nearestCode(list, text),
    }))
}
