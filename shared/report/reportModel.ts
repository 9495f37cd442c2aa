import type { FigureSpec } from '../figures/figureSpec.ts'
import type { Dims } from '../statistics/metric.ts'
import type { ReportAppearance } from './appearance/appearance.ts'

/** A piece of running text. A `number` is live: it knows its metric, and its text is that metric's value, formatted. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'emphasis'; readonly text: string }
  | { readonly type: 'number'; readonly text: string; readonly metric: string; readonly dims: Dims }
  | { readonly type: 'link'; readonly text: string; readonly target: string }
  /** The text is its number over the whole report; the note stands at the foot of the page. */
  | { readonly type: 'footnote'; readonly text: string; readonly note: readonly Inline[] }

export type Footnote = Extract<Inline, { type: 'footnote' }>

/** Where in a table or figure the number of a footnote stands; `span` is a heading above several columns. */
export type NotePlace =
  | { readonly in: 'title' | 'note' }
  | { readonly in: 'span' | 'head'; readonly index: number }
  | { readonly in: 'cell'; readonly row: number; readonly column: number }

/** A footnote of a table or figure; one place has one at most. */
export interface PlacedNote {
  readonly place: NotePlace
  readonly footnote: Footnote
}

export type Align = 'left' | 'right'

export interface TableColumn {
  readonly heading: string
  readonly align: Align
  /** Share of the table's width; the columns' shares sum to 1. */
  readonly width: number
  /** Draws a small diverging bar behind the value (deviations); needs `bar` in the cells. */
  readonly diverging?: boolean
}

/** A heading above the headings of several columns that stand beside each other. */
export interface TableHead {
  /** Empty above columns that belong together with no others. */
  readonly heading: string
  readonly span: number
}

export interface TableCell {
  readonly text: string
  readonly metric?: string
  readonly dims?: Dims
  /** −1 … 1: length and direction of the diverging bar. */
  readonly bar?: number
}

/** `subtotal` and `total` are set in weight with lines; `group` is a heading row over the whole width. */
export type TableRowKind = 'row' | 'group' | 'subtotal' | 'total'

export interface TableRow {
  readonly kind: TableRowKind
  /** Indent of the first cell in steps. */
  readonly level: number
  readonly cells: readonly TableCell[]
}

export interface TableModel {
  readonly key: string
  readonly title: string
  readonly subtitle: string | null
  readonly columns: readonly TableColumn[]
  /** A second level of headings, above the first; their spans sum to the number of columns. */
  readonly heads?: readonly TableHead[]
  readonly rows: readonly TableRow[]
  readonly source: string | null
  readonly note: string | null
}

/** One of the (at most three) figures that open a chapter: number, what it is, and its change in words. */
export interface KeyNumber {
  readonly value: string
  readonly label: string
  readonly change: string | null
  readonly metric?: string
  readonly dims?: Dims
}

/** How an item of a list stands: as an item of the list itself, or as a point of the item before it. */
export type Nesting = 'item' | 'bullet' | 'number'

export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string; readonly anchor: string }
  | { readonly type: 'lead'; readonly inlines: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Inline[])[]
      /** Which items stand below the one before them, and with which mark; absent where none does. */
      readonly nested?: readonly Nesting[]
    }
  | { readonly type: 'keyNumbers'; readonly numbers: readonly KeyNumber[] }
  | {
      readonly type: 'figure'
      readonly figure: FigureSpec
      readonly width: 'full' | 'half'
      /** In the order of reading; absent where there are none. */
      readonly notes?: readonly PlacedNote[]
    }
  | { readonly type: 'table'; readonly table: TableModel; readonly notes?: readonly PlacedNote[] }
  | { readonly type: 'note'; readonly inlines: readonly Inline[] }
  /** A place that the author has not written yet: shown on the screen, left out in print. */
  | { readonly type: 'unwritten'; readonly prompt: string }

export interface Chapter {
  /** Stable name of the chapter file ("02-underretninger"). */
  readonly key: string
  /** "1", "2" … for chapters, "A", "B" for appendices. */
  readonly number: string
  readonly title: string
  readonly anchor: string
  readonly blocks: readonly Block[]
}

export interface ReportLabels {
  readonly contents: string
  readonly page: string
  readonly figure: string
  readonly table: string
  readonly continued: string
  readonly source: string
  readonly note: string
}

/** A report has a cover, a colophon and its contents before the first chapter; a note begins with its title at once. */
export type ReportLayout = 'report' | 'note'

/** The whole report, ready to be set: no computation and no lookup is left to whoever renders it. */
export interface ReportModel {
  readonly language: 'da-DK' | 'en-GB'
  /** Absent: a report. */
  readonly layout?: ReportLayout
  readonly title: string
  readonly subtitle: string
  readonly centre: string
  readonly municipalities: readonly string[]
  readonly year: number
  /** The day printed on the report; also the creation date in the PDF, so equal input gives equal bytes. */
  readonly date: string
  readonly dateText: string
  /** What is stamped on every page of a report of invented data, else null. */
  readonly sample: string | null
  /** The mark of an edition for internal use, on every page; absent: the report may be published. */
  readonly internal?: string
  readonly labels: ReportLabels
  /** The quiet figure on the cover. */
  readonly coverFigure: FigureSpec | null
  readonly colophon: readonly (readonly Inline[])[]
  readonly chapters: readonly Chapter[]
  /** Absent: the look that the program comes with. */
  readonly appearance?: ReportAppearance
}
