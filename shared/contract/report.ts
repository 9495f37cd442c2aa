import { z } from 'zod'
import type { Block } from '../report/reportModel.ts'
import type { Bilingual, Dims } from '../statistics/metric.ts'

/** An edition of the report: a folder of chapters with its `udgave.json`. The key is the folder's name. */
export interface ReportEdition {
  readonly key: string
  readonly language: 'da' | 'en'
  readonly title: Bilingual
  /** What it is for, in a sentence. */
  readonly purpose: Bilingual
  /** True for an edition that the office has put into the user's folder itself. */
  readonly own: boolean
  /** False where its files are so wrong that no report can be made in it. */
  readonly usable: boolean
  /** What is wrong with its files, with file and line. Of a usable edition: with the office's own of the same name. */
  readonly problem: Bilingual | null
}

/** The edition that is meant where none is named. */
export const DEFAULT_EDITION = 'aarsrapport'

const edition = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .optional()
const chapter = z.string().regex(/^[a-z0-9-]{1,80}$/)

/** Which report: of a year, in an edition. */
export const reportAsked = { year: z.number().int().min(1900).max(2200), edition }
export const chapterAsked = { ...reportAsked, chapter }
/** A chapter as somebody has written it: its title, and its body in the report's Markdown. */
export const chapterWritten = {
  ...chapterAsked,
  title: z.string().trim().min(1).max(200),
  body: z.string().max(500_000),
}

export interface ReportChapterInfo {
  readonly key: string
  /** "1" for chapters, "A" for appendices. */
  readonly number: string
  readonly title: string
  /** For whom it is written, in the edition's language. */
  readonly audience: string | null
  /** `edited`: somebody wrote this year's text. `inherited`: it is that of an earlier year. */
  readonly text: 'template' | 'edited' | 'inherited'
  /** Numbers that differ from those last accepted; null where nothing has been accepted yet. */
  readonly changed: number | null
  /** Places marked for the author that are still empty. */
  readonly unwritten: number
  /** Passages that somebody has written and this year's data leave out. */
  readonly hidden: number
  /** Why the text in force cannot be followed; until it can, the report cannot be printed. */
  readonly problem: ChapterProblem | null
}

/** A chapter that is not in the report, and why. */
export interface AbsentChapter {
  readonly key: string
  readonly title: string
  readonly reason: Bilingual
  /** Whose text would stand there: what somebody has written is kept, to be read, copied and written on. */
  readonly text: ReportChapterInfo['text']
  /** False for a chapter that the edition no longer has: its text can be read and copied only. */
  readonly writable: boolean
}

/** A chapter to read: the very blocks that are printed, each with the line of the chapter's body it comes from. */
export interface ReadChapter {
  readonly key: string
  readonly number: string
  readonly title: string
  readonly blocks: readonly ReadBlock[]
  /** What somebody has written in passages that this year's data leave out. */
  readonly hidden: readonly HiddenText[]
}

/** A text that is kept and not printed, with the line of the chapter's body it begins on. */
export interface HiddenText {
  readonly line: number
  readonly text: string
}

export interface ReadBlock {
  readonly block: Block
  /** From 1, in the chapter's body; null for a block that stands for several. */
  readonly line: number | null
}

/** A chapter's text to write in. */
export interface ChapterText {
  readonly key: string
  readonly title: string
  readonly body: string
  readonly text: ReportChapterInfo['text']
  /** The year whose text is inherited. */
  readonly inheritedFrom: number | null
  readonly template: { readonly title: string; readonly body: string }
  readonly problem: ChapterProblem | null
}

/** What is wrong with a chapter as written; the line counts from 1 in its body. */
export interface ChapterProblem {
  readonly line: number
  readonly text: Bilingual
  /** The nearest name that exists, where a name does not. */
  readonly nearest: string | null
}

/** A chapter as it would be printed with the text given, or what stands in the way. */
export interface TriedChapter {
  readonly problem: ChapterProblem | null
  readonly chapter: ReadChapter | null
}

/** A number in the report that is no longer what it was when the chapter was accepted. */
export interface ChangedNumber {
  readonly chapter: string
  /** Index among the chapter's blocks, to jump to; null where the number no longer stands in the text. */
  readonly block: number | null
  readonly metric: string
  readonly dims: Dims
  /** What the number is, in words. */
  readonly label: string
  readonly before: string
  readonly after: string
  /** "+12", "−3 procentpoint"; null where one of the two is no number. */
  readonly difference: string | null
  /** The sentence, row or figure it stands in: to be read again. */
  readonly sentence: string
}

export interface ReportChanges {
  /** When each chapter was last accepted; a chapter that never was is not in the list. */
  readonly accepted: readonly { readonly chapter: string; readonly at: string }[]
  readonly changes: readonly ChangedNumber[]
}

/** Something that can be put into a chapter, found by its name. */
export interface Insertable {
  readonly kind: 'number' | 'figure' | 'table'
  readonly label: string
  /** The number as it stands today; null for figures and tables. */
  readonly value: string | null
  /** What is written into the chapter. */
  readonly markup: string
}
