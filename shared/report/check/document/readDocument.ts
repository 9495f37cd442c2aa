import type { Language } from '../../../danish.ts'
import { columnHeads } from './columnHeads.ts'
import type { DocumentBlock, ReportDocument, Section } from './document.ts'
import { isPlainHeading, markdownHeading } from './headings.ts'
import { type Line, readLines } from './lines.ts'
import { isMarkdownRow, markdownTable } from './markdownTable.ts'
import { readRow } from './plainRows.ts'
import { readPlainTables } from './plainTable.ts'
import { paragraphOf } from './sentences.ts'

const BULLET = /^(?:[-*+•·\uf0b7]|\d{1,2}\)|\d{1,2}\.(?=\s+\p{Lu}))\s+/u
const PICTURE = /^!\[([^\]]*)\]\(([^)]*)\)$/
const PAGE_NUMBER = /^\d{1,3}$/

/** A longer paragraph is no entry of a list any more. */
const LONG_ENTRY = 160

const root: Section = { title: '', level: 0, line: 0, parent: null }

const parentFor = (section: Section, level: number): Section =>
  section.level < level || !section.parent ? section : parentFor(section.parent, level)

/** Reads Markdown, or the plain text of a PDF. `categories` are words of the code lists, which head columns of tables. */
export function readDocument(
  text: string,
  categories: readonly string[] = [],
  language: Language = 'da',
): ReportDocument {
  const lines = readLines(text)
  const markdown = lines.some((line) => markdownHeading(line) !== null)
  const reader = new Reader(lines, categories, markdown, language)
  return reader.read()
}

const firstWords = (text: string): string => text.split(' ').slice(0, 2).join(' ')

class Reader {
  readonly #lines: readonly Line[]
  readonly #categories: readonly string[]
  readonly #markdown: boolean
  readonly #language: Language
  readonly #blocks: DocumentBlock[] = []
  readonly #sections: Section[] = []
  readonly #width: number
  #section = root
  #open: Line[] = []
  #item = false
  #intro: { readonly text: string; readonly section: Section } | null = null

  constructor(lines: readonly Line[], categories: readonly string[], markdown: boolean, language: Language) {
    this.#lines = lines
    this.#categories = categories
    this.#markdown = markdown
    this.#language = language
    const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
    this.#width = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  }

  read(): ReportDocument {
    for (let index = 0; index < this.#lines.length; ) index = this.#take(index)
    this.#close()
    return {
      blocks: this.#blocks,
      sections: this.#sections,
      lines: this.#lines.at(-1)?.number ?? 0,
      text: this.#lines.map(({ text }) => text).join('\n'),
    }
  }

  #take(index: number): number {
    const line = this.#lines[index]
    if (!line) return index + 1
    const heading = this.#headingAt(index)
    if (heading) {
      this.#close()
      this.#section = { ...heading, line: line.number, parent: parentFor(this.#section, heading.level) }
      this.#sections.push(this.#section)
      return index + 1
    }
    return this.#table(index) ?? this.#text(index, line)
  }

  #headingAt(index: number): { readonly level: number; readonly title: string } | null {
    const [before, line, after] = [this.#lines[index - 1], this.#lines[index], this.#lines[index + 1]]
    if (!line) return null
    if (this.#markdown) return markdownHeading(line)
    if (columnHeads(line.text, this.#categories).length > 0) return null
    return isPlainHeading(line, before, after) && !(after && readRow(after) && readRow(line))
      ? { level: line.page ? 1 : 2, title: line.text }
      : null
  }

  #table(index: number): number | null {
    const first = this.#lines[index]
    if (first && isMarkdownRow(first)) {
      let end = index
      while (this.#lines[end] && isMarkdownRow(this.#lines[end] ?? first)) end += 1
      const title = this.#open.map(({ text }) => text).join(' ')
      this.#close()
      const table = markdownTable(this.#lines.slice(index, end), title, this.#section, this.#language)
      if (table) this.#blocks.push(table)
      return end
    }
    if (this.#markdown) return null
    const found = readPlainTables(this.#lines, index, this.#section, this.#categories)
    const [line] = found?.tables ?? []
    // A table begins here only if no running text lies between.
    if (!found || !line || line.line - (first?.number ?? 0) > 12) return null
    this.#close()
    this.#blocks.push(...found.tables)
    return found.next
  }

  #text(index: number, line: Line): number {
    if (PAGE_NUMBER.test(line.text)) return index + 1
    const picture = PICTURE.exec(line.text)
    if (picture) {
      this.#close()
      const [, alt = '', target = ''] = picture
      this.#blocks.push({ type: 'picture', section: this.#section, alt, title: target, line: line.number })
      return index + 1
    }
    const bullet = BULLET.exec(line.text)
    if (bullet || line.gap || this.#endsShort(line)) this.#close()
    if (bullet) this.#item = true
    const cut = bullet?.[0].length ?? 0
    const text = line.text.slice(cut).replace(/\*\*/g, '')
    this.#open.push({ ...line, text, column: line.column + cut })
    return index + 1
  }

  /** In plain text a short line followed by a capital ends its paragraph. */
  #endsShort(line: Line): boolean {
    const last = this.#open.at(-1)
    if (this.#markdown || !last) return false
    // Lines that begin alike are entries of a list.
    const alike = firstWords(line.text) === firstWords(last.text) && !/[.,]$/.test(last.text)
    if (alike) return true
    return last.text.length < this.#width * 0.8 && /^[\p{Lu}\d]/u.test(line.text) && !/[,–-]$/.test(last.text)
  }

  #close(): void {
    if (this.#open.length > 0) {
      const intro = this.#intro?.section === this.#section ? this.#intro.text : null
      const paragraph = paragraphOf(this.#open, this.#section, { item: this.#item, intro })
      this.#blocks.push(paragraph)
      const last = paragraph.sentences.at(-1)?.text ?? ''
      if (last.endsWith(':')) this.#intro = { text: last, section: this.#section }
      else if (paragraph.text.length > LONG_ENTRY) this.#intro = null
    }
    this.#open = []
    this.#item = false
  }
}
