import { breaksAcross, interrupting, type SeriesBreak } from '../../statistics/breaks/seriesBreak.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { inlineText } from '../compose/tidyInlines.ts'
import { inlinesOf } from '../inlinesOf.ts'
import type { Block, ReportModel } from '../reportModel.ts'
import { shownIn } from './shownNumbers.ts'

/** Chapters that set years beside each other across a break: text must not speak of a rise or fall without saying so. */
export const breakFindings = ({ chapters }: ReportModel, breaks: readonly SeriesBreak[]): readonly Bilingual[] =>
  chapters.flatMap(({ title, blocks }) =>
    interrupting(breaksAcross(breaks, blocks.flatMap(shownIn)))
      .filter(({ text }) => !isTold(blocks, text))
      .map(({ text }) => ({
        da: `Kapitlet “${title}” sammenligner år på hver side af et brud. ${text.da} Nævn bruddet i teksten.`,
        en: `The chapter “${title}” compares years on either side of a break. ${text.en} Mention the break in the text.`,
      })),
  )

/** A generated sentence that comes to a break tells it in these words. */
function isTold(blocks: readonly Block[], { da, en }: Bilingual): boolean {
  const prose = blocks.map((block) => inlineText(inlinesOf(block)))
  return prose.some((text) => text.includes(da) || text.includes(en))
}
