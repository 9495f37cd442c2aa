/** The standard structure types that the report uses. */
export type Tag =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'

export type StructElement = PDFKit.PDFStructureElement

export interface ElementOptions {
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  /** Unique in the document, so that other elements can name this one. */
  readonly id?: string
  /** Ids of the headings of a cell, where their places in the table do not tell. */
  readonly headers?: readonly string[]
  /** With what the points of a list are marked. */
  readonly numbering?: 'Disc' | 'Circle' | 'Decimal' | 'LowerAlpha'
  /** Left, top, right, bottom on the page. */
  readonly bounds?: readonly [number, number, number, number]
}

export interface LinkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The reading order and meaning of the document: everything painted is either content of an element or an artifact. */
export class StructureTree {
  readonly #pdf: PDFKit.PDFDocument
  readonly root: StructElement
  readonly #outline: PDFKit.PDFOutline[] = []
  readonly #ids = new Map<string, PDFKit.PDFKitReference>()
  #notes = 0
  #tables = 0

  constructor(pdf: PDFKit.PDFDocument, language: string) {
    this.#pdf = pdf
    this.root = pdf.struct('Document', { lang: language })
    pdf.addStructure(this.root)
  }

  element(tag: Tag, parent: StructElement, options: ElementOptions = {}): StructElement {
    const { alt, scope, bounds, headers, numbering } = options
    const element = this.#pdf.struct(tag, {
      ...(alt === undefined ? {} : { alt }),
      ...(scope ? { scope } : {}),
      ...(bounds ? { bbox: bounds } : {}),
    } as PDFKit.Mixins.StructureElementOptions)
    const { dictionary } = element as unknown as { dictionary: PDFKit.PDFKitReference }
    const data = dictionary.data as Record<string, unknown>
    if (headers) data.A = { ...(data.A ?? {}), O: 'Table', Headers: headers.map((id) => new String(id)) }
    if (numbering) data.A = { O: 'List', ListNumbering: numbering }
    const id = options.id ?? (tag === 'Note' ? this.#noteId() : undefined)
    if (id !== undefined) {
      data.ID = new String(id)
      this.#ids.set(id, dictionary)
    }
    parent.add(element)
    return element
  }

  #noteId(): string {
    this.#notes += 1
    return `note-${this.#notes}`
  }

  /** The beginning of the ids of a table's headings. */
  tableId(): string {
    this.#tables += 1
    return `table-${this.#tables}`
  }

  /** Paints as content of an element. */
  content(element: StructElement, tag: Tag, paint: () => void): void {
    element.add(this.#pdf.markStructureContent(tag))
    paint()
    this.#pdf.endMarkedContent()
  }

  /** Paints what no reader needs to hear: lines, grounds, running heads, repeated table heads. */
  artifact(kind: 'Layout' | 'Pagination', paint: () => void): void {
    this.#pdf.markContent('Artifact', { type: kind })
    paint()
    this.#pdf.endMarkedContent()
  }

  /** Makes an area a link that belongs to a Link element. */
  link(element: StructElement, area: LinkArea, target: string, contents: string): void {
    const options = {
      structParent: element,
      Contents: new String(contents),
    } as unknown as PDFKit.Mixins.AnnotationOption
    const { x, y, width, height } = area
    if (target.startsWith('#')) this.#pdf.goTo(x, y, width, height, target.slice(1), options)
    else this.#pdf.link(x, y, width, height, target, options)
  }

  /** A named place and, with a level, an entry in the bookmarks. */
  place(anchor: string, y: number, bookmark?: { readonly title: string; readonly level: number }): void {
    const top = Math.max(0, y - 12)
    this.#pdf.addNamedDestination(anchor, 'XYZ', 0, top, null as unknown as number)
    if (!bookmark) return
    this.#outline.length = Math.min(this.#outline.length, bookmark.level - 1)
    const parent = this.#outline.at(-1) ?? this.#pdf.outline
    // pdfkit counts `left` from the right edge.
    const options = { top, left: this.#pdf.page.width, expanded: false }
    this.#outline.push(parent.addItem(bookmark.title, options))
  }

  finish(): void {
    this.#writeIds()
    this.root.end()
  }

  /** Elements by their ids: readers find a note, or the headings of a cell, through this list. */
  #writeIds(): void {
    if (this.#ids.size === 0) return
    const names = [...this.#ids]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, element]) => [new String(id), element])
    const inner = this.#pdf as unknown as { getStructTreeRoot: () => { data: Record<string, unknown> } }
    const tree = this.#pdf.ref({ Names: names })
    inner.getStructTreeRoot().data.IDTree = tree
    tree.end(undefined)
  }
}
