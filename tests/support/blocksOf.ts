import { inlinesOf } from '../../shared/report/inlinesOf.ts'
import type { Block, Inline, ReportModel } from '../../shared/report/reportModel.ts'

type Footnote = Extract<Inline, { type: 'footnote' }>

/** Everything that a report's chapters are made of, in reading order. */
export const blocksOf = (model: ReportModel): readonly Block[] => model.chapters.flatMap(({ blocks }) => blocks)

/** The footnotes of these blocks, in reading order. */
export const footnotesOf = (blocks: readonly Block[]): readonly Footnote[] =>
  blocks.flatMap(inlinesOf).flatMap((inline) => (inline.type === 'footnote' ? [inline] : []))
