import type { MarkupSink } from './markup.ts'
import { attribute } from './markup.ts'

const dateParts = new Set(
  ['day', 'day-of-week', 'month', 'year', 'era', 'hours', 'minutes', 'seconds', 'am-pm'].map(
    (part) => `number:${part}`,
  ),
)

/** What the styles of a document say about cells and sheets: which show days, and which are hidden. */
export class OdsStyles {
  readonly #dateFormats = new Set<string>()
  readonly #dateCells = new Set<string>()
  readonly #hiddenTables = new Set<string>()
  #format = ''
  #table = ''

  showsDate(style: string | null): boolean {
    return style !== null && this.#dateCells.has(style)
  }

  hidesTable(style: string | null): boolean {
    return style !== null && this.#hiddenTables.has(style)
  }

  open(name: string, tag: string): void {
    if (name === 'number:date-style' || name === 'number:time-style') this.#format = attribute(tag, 'style:name') ?? ''
    else if (dateParts.has(name)) {
      if (this.#format !== '') this.#dateFormats.add(this.#format)
    } else if (name === 'style:style') this.#style(tag)
    else if (name === 'style:table-properties' && attribute(tag, 'table:display') === 'false') {
      if (this.#table !== '') this.#hiddenTables.add(this.#table)
    }
  }

  close(name: string): void {
    if (name === 'number:date-style' || name === 'number:time-style') this.#format = ''
    if (name === 'style:style') this.#table = ''
  }

  #style(tag: string): void {
    const family = attribute(tag, 'style:family')
    const name = attribute(tag, 'style:name')
    const format = attribute(tag, 'style:data-style-name')
    if (name === null) return
    this.#table = family === 'table' ? name : ''
    if (family === 'table-cell' && format !== null && this.#dateFormats.has(format)) this.#dateCells.add(name)
  }
}

/** Of the document's common styles only the number formats count: cells name styles of the content itself. */
export const commonFormats = (styles: OdsStyles): MarkupSink => ({
  open: (name, tag) => {
    if (name.startsWith('number:')) styles.open(name, tag)
  },
  close: (name) => styles.close(name),
  text: () => {},
  plainCell: () => {},
})
