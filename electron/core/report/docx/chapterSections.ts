import type { FileChild, ISectionOptions } from 'docx'
import type { Chapter } from '../../../../shared/report/reportModel.ts'
import { numberedBlocks } from '../numberedBlocks.ts'
import { blockContent, type WordContext } from './blockContent.ts'
import { chapterOpening } from './chapterOpening.ts'
import { pageFrame, sheet } from './pageFrame.ts'

interface Stretch {
  readonly landscape: boolean
  readonly children: FileChild[]
}

/** A chapter as sections of Word: one, or more where a wide table stands on a page on its side. */
export async function chapterSections(
  chapter: Chapter,
  context: WordContext,
  onBlock: () => Promise<void>,
): Promise<ISectionOptions[]> {
  const { model } = context
  const stretches: Stretch[] = [{ landscape: false, children: chapterOpening(chapter, context) }]
  for (const [index, entry] of numberedBlocks(chapter, model).entries()) {
    const { landscape, children } = await blockContent(entry, index, context)
    const last = stretches.at(-1)
    if (last?.landscape === landscape) last.children.push(...children)
    else stretches.push({ landscape, children: [...children] })
    await onBlock()
  }
  const title = model.layout === 'note' ? model.title : `${chapter.number}\u00a0 ${chapter.title}`
  return stretches.map(({ landscape, children }, index) => ({
    properties: { ...sheet(landscape), titlePage: index === 0 },
    ...pageFrame(model, title, landscape),
    children,
  }))
}
