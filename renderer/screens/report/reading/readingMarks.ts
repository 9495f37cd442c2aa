import type { JudgedFinding } from '../../../../shared/contract/check.ts'
import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import { cellKey } from '../../../ui/cellKey.ts'

/** What is to be said beside one block of a chapter. */
export interface BlockMarks {
  readonly findings: readonly JudgedFinding[]
  readonly changes: readonly ChangedNumber[]
  /** The same by the identity of their metric, for the pills. */
  readonly changed: ReadonlyMap<string, ChangedNumber>
}

const none: BlockMarks = { findings: [], changes: [], changed: new Map() }

/** The open findings and changed numbers of one chapter, by block. */
export type ChapterMarks = ReadonlyMap<number, BlockMarks>

export const noMarks: ChapterMarks = new Map()

export function chapterMarks(
  chapter: string,
  findings: readonly JudgedFinding[],
  changes: readonly ChangedNumber[],
): ChapterMarks {
  const marks = new Map<number, BlockMarks>()
  const at = (block: number): BlockMarks => marks.get(block) ?? none
  for (const finding of findings) {
    if (finding.accepted !== null || finding.at?.chapter !== chapter) continue
    const { block } = finding.at
    marks.set(block, { ...at(block), findings: [...at(block).findings, finding] })
  }
  for (const change of changes) {
    if (change.chapter !== chapter || change.block === null) continue
    const { block } = change
    const { findings, changes: before, changed } = at(block)
    marks.set(block, {
      findings,
      changes: [...before, change],
      changed: new Map(changed).set(cellKey(change), change),
    })
  }
  return marks
}
