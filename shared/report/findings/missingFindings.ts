import type { Bilingual } from '../../statistics/metric.ts'
import { isNotGiven } from '../compose/metricText.ts'
import { inlineText } from '../compose/tidyInlines.ts'
import type { Block, Inline, ReportModel } from '../reportModel.ts'

const SHOWN = 100

const sentences = (block: Block): readonly (readonly Inline[])[] => {
  if (block.type === 'paragraph' || block.type === 'lead' || block.type === 'note') return [block.inlines]
  return block.type === 'list' ? block.items : []
}

/** Places in the text where a number is missing. */
export const missingFindings = ({ chapters }: ReportModel): readonly Bilingual[] =>
  chapters.flatMap(({ title, blocks }) =>
    blocks
      .flatMap(sentences)
      .filter((inlines) => inlines.some(({ text }) => isNotGiven(text)))
      .map((inlines) => {
        const text = inlineText(inlines)
        const start = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
        return {
          da: `Et tal mangler i kapitlet “${title}”: “${start}”`,
          en: `A number is missing in the chapter “${title}”: “${start}”`,
        }
      }),
  )
