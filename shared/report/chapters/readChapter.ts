import type { ChapterProblem, ReadChapter } from '../../contract/report.ts'
import type { TemplateError } from '../markdown/templateProblem.ts'
import type { ChapterDraft } from './draftChapters.ts'

/** A chapter for the screen. */
export const readChapter = ({
  key,
  number,
  title,
  blocks,
  lines,
  hidden,
}: Omit<ChapterDraft, 'anchor' | 'problem' | 'audience'>): ReadChapter => ({
  key,
  number,
  title,
  blocks: blocks.map((block, index) => ({ block, line: lines[index] ?? null })),
  hidden,
})

/** What is wrong with a chapter, at the line of its body; a fault in a template's head lies before the first. */
export const chapterProblem = ({ place, text, nearest }: TemplateError): ChapterProblem => ({
  line: Math.max(1, place.line - (place.bodyLine ?? 0)),
  text,
  nearest,
})
