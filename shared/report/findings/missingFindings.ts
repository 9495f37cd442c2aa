import type { ReportDraft } from '../buildReport.ts'
import { NOT_GIVEN } from '../compose/metricText.ts'
import { inlineText } from '../compose/tidyInlines.ts'
import type { Block, Inline } from '../reportModel.ts'

const sentences = (block: Block): readonly (readonly Inline[])[] => {
  if (block.type === 'paragraph' || block.type === 'lead' || block.type === 'note') return [block.inlines]
  return block.type === 'list' ? block.items : []
}

/** Places in the text where a number is missing. */
export const missingFindings = ({ model }: ReportDraft): readonly string[] =>
  model.chapters.flatMap(({ title, blocks }) =>
    blocks
      .flatMap(sentences)
      .filter((inlines) => inlines.some(({ text }) => text === NOT_GIVEN))
      .map((inlines) => `Et tal mangler i kapitlet “${title}”: “${inlineText(inlines).slice(0, 100)}…”`),
  )
