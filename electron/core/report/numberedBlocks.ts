import type { Block, Chapter, ReportModel } from '../../../shared/report/reportModel.ts'

/** The report around a chapter: where a note has one chapter, its number says nothing. */
type NumberedReport = Pick<ReportModel, 'layout' | 'chapters'>

/** A block as it is printed: figures and tables with their number, headings with the level that readers meet. */
export interface NumberedBlock {
  readonly block: Block
  /** "2.3" for figures and tables, "3" where there is one chapter alone, else empty. */
  readonly number: string
  /** Of a heading: the third level only below one of the second, because readers skip no level. */
  readonly level: 2 | 3
}

export function numberedBlocks(chapter: Chapter, report?: NumberedReport): NumberedBlock[] {
  const prefix = report?.layout === 'note' && report.chapters.length === 1 ? '' : `${chapter.number}.`
  const counts = { figure: 0, table: 0 }
  let below = false
  return chapter.blocks.map((block) => {
    if (block.type === 'heading' && block.level === 2) below = true
    const level = block.type === 'heading' && block.level === 3 && below ? 3 : 2
    if (block.type !== 'figure' && block.type !== 'table') return { block, number: '', level }
    counts[block.type] += 1
    return { block, number: `${prefix}${counts[block.type]}`, level }
  })
}
