import { type FileChild, Paragraph } from 'docx'
import type { Chapter } from '../../../../shared/report/reportModel.ts'
import { lineBelowTitle } from '../../../../shared/report/stamps.ts'
import { chapterHeading, type WordContext } from './blockContent.ts'
import { paragraphStyles } from './wordStyles.ts'

const small = (text: string): Paragraph => new Paragraph({ style: paragraphStyles.source, text })

/** What a chapter begins with: its number and title, and in a note, which has no cover, whose it is and its day. */
export function chapterOpening(chapter: Chapter, context: WordContext): FileChild[] {
  const { model } = context
  if (model.layout !== 'note' || chapter !== model.chapters[0]) return [chapterHeading(chapter, context)]
  return [
    small(model.centre),
    chapterHeading({ ...chapter, number: '', title: model.title }, context),
    small(lineBelowTitle(model)),
  ]
}
