import { expect } from 'vitest'
import { buildReport } from '../../../../shared/report/buildReport.ts'
import { missingFindings } from '../../../../shared/report/findings/missingFindings.ts'
import { shownIn } from '../../../../shared/report/findings/shownNumbers.ts'
import type { ReportInput } from '../../../../shared/report/reportInput.ts'
import type { Block } from '../../../../shared/report/reportModel.ts'
import { showsFewPersons } from '../../../../shared/statistics/smallCells.ts'
import { printReport } from './printReport.ts'

/** A heading that nothing follows before the next one of its level, or above it. */
const emptyHeadings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, index) => {
    const printed = blocks.slice(index + 1).filter(({ type }) => type !== 'unwritten')
    const next = printed[0]
    const isEmpty = block.type === 'heading' && (!next || (next.type === 'heading' && next.level <= block.level))
    return isEmpty ? [block.text] : []
  })

/** Says nothing that is missing, has no empty heading, and shows few persons in a comparison only where that is chosen. */
export function expectSound(input: ReportInput): void {
  const model = buildReport(input)
  expect(missingFindings(model)).toEqual([])
  expect(printReport(model)).not.toMatch(/null|undefined|NaN|\{key|:::|:tal/)
  for (const { title, blocks } of model.chapters) {
    expect(emptyHeadings(blocks), title).toEqual([])
    for (const block of blocks) {
      const isComparison = block.type === 'table' && /-kommune$|-profil$|^klager-/.test(block.table.key)
      const few =
        isComparison && input.smallNumbers === 'hidden'
          ? shownIn(block).filter((number) => showsFewPersons(input.metrics, number))
          : []
      expect(few, title).toEqual([])
    }
  }
}
