import { fold } from '../../../../../shared/danish.ts'
import type { UnmappedValue } from '../../../../../shared/domain/importing.ts'
import { cellText } from '../../cells/cellText.ts'
import { holdsCpr } from '../../cells/cpr.ts'
import { type CodeList, findCode, nearestCode } from '../../codeLists.ts'
import { isOneOf } from '../../headerText.ts'
import type { MonthMatrixProfile } from '../../profileSchema.ts'
import { type MatrixBlock, monthOf } from './blocks.ts'

const labelsOf = ({
  across,
  columns,
  rows,
  labelAt,
}: MatrixBlock): { readonly at: number; readonly label: string }[] =>
  across === 'teams'
    ? columns.map(({ at, heading }) => ({ at, label: heading }))
    : rows
        .filter((row) => row.cells.some((cell, at) => at > labelAt && cell !== null))
        .map((row) => ({ at: labelAt, label: cellText(row.cells[labelAt]) ?? '' }))

/** The teams that the code list lacks, with the number of times that the sheet names them. */
export function unmappedTeams(
  blocks: readonly MatrixBlock[],
  profile: MonthMatrixProfile,
  list: CodeList,
  mapped: ReadonlyMap<string, string>,
): UnmappedValue[] {
  const values = new Map<string, UnmappedValue>()
  const computed = [...profile.totalRows, ...profile.averages]
  for (const { at, label } of blocks.flatMap(labelsOf)) {
    const isKnown = mapped.has(fold(label)) || findCode(list, label) !== null || isOneOf(label, computed)
    if (isKnown || label === '' || holdsCpr(label) || monthOf(label) !== null) continue
    const rows = (values.get(label)?.rows ?? 0) + 1
    const column = profile.rowHeaders[0] ?? ''
    values.set(label, { at, column, target: profile.codeList, text: label, rows, nearest: nearestCode(list, label) })
  }
  return [...values.values()]
}
