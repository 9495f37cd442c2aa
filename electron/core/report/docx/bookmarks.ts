import type { ReportModel } from '../../../../shared/report/reportModel.ts'

const LONGEST = 30

/** Names of places as Word allows them: a letter first, then letters, digits and underscores, forty at most. */
export function bookmarkNames(model: ReportModel): ReadonlyMap<string, string> {
  const anchors = model.chapters.flatMap((chapter) => [
    chapter.anchor,
    ...chapter.blocks.flatMap((block) => (block.type === 'heading' ? [block.anchor] : [])),
  ])
  return new Map(
    anchors.map((anchor, index) => [anchor, `r${index + 1}_${anchor.replace(/\W/g, '_').slice(0, LONGEST)}`]),
  )
}
