import { type Binding, bind } from './bind/bindNumber.ts'
import { cellContext } from './bind/cellContext.ts'
import type { Context } from './bind/context.ts'
import { mentionsOf } from './bind/mentions.ts'
import { textContexts } from './bind/textContext.ts'
import {
  type Cell,
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

function readSentence(sentence: Sentence, knowledge: Knowledge): ReadSentence {
  const numbers = findNumbers(sentence)
  const contexts = textContexts(numbers, knowledge)
  return {
    sentence,
    mentions: mentionsOf(sentence.text, knowledge),
    numbers: numbers.flatMap((typed, index): ReadNumber[] => {
      const context = contexts[index]
      return context ? [{ typed, context, binding: bind(typed, context, knowledge) }] : []
    }),
  }
}

function* readCells(table: Table, knowledge: Knowledge): Generator<ReadCell> {
  let group = ''
  for (const row of table.rows) {
    if (row.cells.every((cell) => cell === null)) group = row.label
    for (const [column, cell] of row.cells.entries()) {
      if (!cell || !row.placed) continue
      const context = cellContext(table, row, column, cell.decimals, group, knowledge)
      const shown = { value: cell.value, decimals: cell.decimals, scale: 1, hedge: null, part: false }
      yield { table, row, column, cell, binding: bind(shown, context, knowledge) }
    }
  }
}

export function readReport(document: ReportDocument, knowledge: Knowledge): Reading {
  const tables = tablesOf(document)
  return {
    document,
    knowledge,
    tables,
    sentences: paragraphsOf(document).flatMap(({ sentences }) =>
      sentences.map((each) => readSentence(each, knowledge)),
    ),
    cells: tables.flatMap((table) => [...readCells(table, knowledge)]),
  }
}

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
