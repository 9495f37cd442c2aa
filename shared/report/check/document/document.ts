import type { Fraction } from '../../../quantities.ts'

/** A heading and the headings above it: what a number under it is about when its sentence does not say. */
export interface Section {
  readonly title: string
  readonly level: number
  readonly line: number
  readonly parent: Section | null
}

/** Where a stretch of joined text began in the file. */
export interface Piece {
  readonly at: number
  readonly line: number
  readonly column: number
}

export interface Sentence {
  readonly text: string
  /** Offset in the text of its paragraph. */
  readonly at: number
  readonly paragraph: Paragraph
  readonly index: number
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly section: Section
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly sentences: readonly Sentence[]
  /** An entry of a list: the entries before it are not about the same. */
  readonly item: boolean
  /** The sentence that announces it with a colon. */
  readonly intro: string | null
}

export interface Cell {
  readonly text: string
  readonly value: Fraction
  readonly decimals: number
  readonly line: number
  readonly column: number
}

export interface TableLine {
  readonly label: string
  readonly line: number
  /** By column; null where nothing is printed. */
  readonly cells: readonly (Cell | null)[]
  /** Written with weight: a sum in most tables. */
  readonly strong: boolean
  /** False where the text lost the columns of its blank cells. */
  readonly placed: boolean
}

export interface Table {
  readonly type: 'table'
  readonly section: Section
  readonly title: string
  readonly line: number
  /** Headings of the numbers' columns. */
  readonly columns: readonly string[]
  readonly rows: readonly TableLine[]
}

export interface Picture {
  readonly type: 'picture'
  readonly section: Section
  readonly title: string
  readonly alt: string
  readonly line: number
}

export type DocumentBlock = Paragraph | Table | Picture

export interface ReportDocument {
  readonly blocks: readonly DocumentBlock[]
  readonly sections: readonly Section[]
  readonly lines: number
  /** The whole text, for what stands anywhere in it. */
  readonly text: string
}

/** The headings over a block, nearest first. */
export function headingsOver(section: Section): readonly Section[] {
  return section.parent ? [section, ...headingsOver(section.parent)] : [section]
}

/** The uppermost heading: the chapter. */
export const chapterOf = (section: Section): Section =>
  section.parent && section.parent.level > 0 ? chapterOf(section.parent) : section

export function placeIn(pieces: readonly Piece[], offset: number): { readonly line: number; readonly column: number } {
  const piece = pieces.findLast(({ at }) => at <= offset) ?? pieces[0]
  return piece ? { line: piece.line, column: piece.column + offset - piece.at } : { line: 1, column: 1 }
}

export const paragraphsOf = ({ blocks }: ReportDocument): readonly Paragraph[] =>
  blocks.filter((block) => block.type === 'paragraph')

export const tablesOf = ({ blocks }: ReportDocument): readonly Table[] =>
  blocks.filter((block) => block.type === 'table')
