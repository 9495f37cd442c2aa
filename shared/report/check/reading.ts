import { fold } from '../../danish.ts'
import { type Binding, bind } from './bind/bindNumber.ts'
import { cellContext } from './bind/cellContext.ts'
import type { Context } from './bind/context.ts'
import { entryLabel } from './bind/entryLabel.ts'
import { mentionsOf } from './bind/mentions.ts'
import { textContexts } from './bind/textContext.ts'
import {
  type Cell,
  headingsOver,
  type Paragraph,
  paragraphsOf,
  placeIn,
  type ReportDocument,
  type Section,
  type Sentence,
  type Table,
  type TableLine,
  tablesOf,
} from './document/document.ts'
import type { CheckPlace } from './finding.ts'
import { Memory } from './memory.ts'
import { findNumbers } from './numbers/findNumbers.ts'
import type { TypedNumber } from './numbers/typedNumber.ts'
import type { Knowledge } from './words/knowledge.ts'
import type { Mention } from './words/phrases.ts'

export interface ReadNumber {
  readonly typed: TypedNumber
  readonly context: Context
  readonly binding: Binding
}

export interface ReadSentence {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly numbers: readonly ReadNumber[]
}

export interface ReadCell {
  readonly table: Table
  readonly row: TableLine
  readonly column: number
  readonly cell: Cell
  readonly binding: Binding
}

/** A report as the rules see it: its text, and every number with the figure that it is bound to. */
export interface Reading {
  readonly document: ReportDocument
  readonly knowledge: Knowledge
  readonly sentences: readonly ReadSentence[]
  readonly tables: readonly Table[]
  readonly cells: readonly ReadCell[]
}

type ReadText = Omit<ReadSentence, 'sentence'>

/** A report is read again after every change, and nearly all of it is as before. */
class Readings {
  readonly paragraphs = new Memory<readonly ReadText[]>()
  readonly cells = new Memory<Binding>()
}

const readings = new WeakMap<Knowledge, Readings>()

function readingsOf(knowledge: Knowledge): Readings {
  const found = readings.get(knowledge) ?? new Readings()
  readings.set(knowledge, found)
  return found
}

function readText(sentence: Sentence, knowledge: Knowledge): ReadText {
  const label = entryLabel(sentence.text)
  // A number in the name of a line of the budget ("§ 11 & § 52") says nothing.
  const named = knowledge.lines.has(fold(label)) ? label.length : 0
  const numbers = findNumbers(sentence).filter(({ start }) => start >= named)
  const contexts = textContexts(sentence, numbers, knowledge)
  return {
    mentions: mentionsOf(sentence.text, knowledge),
    numbers: numbers.flatMap((typed, index): ReadNumber[] => {
      const context = contexts[index]
      return context ? [{ typed, context, binding: bind(typed, context, knowledge) }] : []
    }),
  }
}

const titlesOver = (section: Section): readonly string[] => headingsOver(section).map(({ title }) => title)

function readParagraph(paragraph: Paragraph, knowledge: Knowledge, { paragraphs }: Readings): readonly ReadSentence[] {
  const { section, text, item, intro, sentences } = paragraph
  const key = JSON.stringify([titlesOver(section), text, item, intro])
  const texts = paragraphs.recall(key, () => sentences.map((sentence) => readText(sentence, knowledge)))
  return sentences.flatMap((sentence, index) => {
    const read = texts[index]
    return read ? [{ sentence, ...read }] : []
  })
}

function* readCells(table: Table, knowledge: Knowledge, { cells }: Readings): Generator<ReadCell> {
  const over = JSON.stringify([titlesOver(table.section), table.title])
  let group = ''
  for (const row of table.rows) {
    if (row.cells.every((cell) => cell === null)) group = row.label
    const beside = JSON.stringify([group, row.label])
    for (const [column, cell] of row.cells.entries()) {
      if (!cell || !row.placed) continue
      const binding = cells.recall(`${over}${beside}${table.columns[column] ?? ''}\n${cell.text}`, () =>
        bind(
          { value: cell.value, decimals: cell.decimals, scale: 1, hedge: null, part: false },
          cellContext(table, row, column, cell.decimals, group, knowledge),
          knowledge,
        ),
      )
      yield { table, row, column, cell, binding }
    }
  }
}

export function readReport(document: ReportDocument, knowledge: Knowledge): Reading {
  const tables = tablesOf(document)
  const known = readingsOf(knowledge)
  known.paragraphs.turn()
  known.cells.turn()
  return {
    document,
    knowledge,
    tables,
    sentences: paragraphsOf(document).flatMap((each) => readParagraph(each, knowledge, known)),
    cells: tables.flatMap((table) => [...readCells(table, knowledge, known)]),
  }
}

/** The same of a report whose words are in another language: its tables and pictures, and no numbers in prose. */
export const withoutProse = (document: ReportDocument, knowledge: Knowledge): Reading => ({
  document,
  knowledge,
  tables: tablesOf(document),
  sentences: paragraphsOf(document).flatMap(({ sentences }) =>
    sentences.map((sentence) => ({ sentence, mentions: [], numbers: [] })),
  ),
  cells: [],
})

const headingOf = ({ title }: Section): string => title

export function placeOf(sentence: Sentence, offset = 0): CheckPlace {
  const { line, column } = placeIn(sentence.paragraph.pieces, sentence.at + offset)
  return { line, column, heading: headingOf(sentence.paragraph.section), sentence: sentence.text }
}

export const rowPlace = (table: Table, { label, cells, line }: TableLine, cell?: Cell): CheckPlace => ({
  line: cell?.line ?? line,
  column: cell?.column ?? 1,
  heading: headingOf(table.section),
  sentence: [label, ...cells.map((each) => each?.text ?? '–')].join(' · '),
})
