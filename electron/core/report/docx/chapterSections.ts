import type { FileChild, ISectionOptions } from 'docx'
import type { Chapter } from '../../../../shared/report/reportModel.ts'
import { numberedBlocks } from '../numberedBlocks.ts'
import { blockContent, chapterHeading, type WordContext } from './blockContent.ts'
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
  const stretches: Stretch[] = [{ landscape: false, children: [chapterHeading(chapter, context)] }]
  for (const [index, entry] of numberedBlocks(chapter, context.model).entries()) {
    const { landscape, children } = await blockContent(entry, index, context)
    const last = stretches.at(-1)
    if (last?.landscape === landscape) last.children.push(...children)
    else stretches.push({ landscape, children: [...children] })
    await onBlock()
  }
  const title = `${chapter.number}\u00a0 ${chapter.title}`
  return stretches.map(({ landscape, children }, index) => ({
    properties: { ...sheet(landscape), titlePage: index === 0 },
    ...pageFrame(context.model, title, landscape),
    children,
  }))
}
