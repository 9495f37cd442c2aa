import { type PlainDocument, type PlainPart, type PlainTable, TEXT_WIDTH } from './plainDocument.ts'

/** A text as a Typst string: what stands in it is never read as markup. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`

/** Headings that two chapters share get a label each by their place. */
const label = (anchor: string): string => `<${anchor.replace(/[^\w-]/g, '-')}>`

const tableSource = ({ heads, right, shares, rows }: PlainTable): string => {
  const cells = (texts: readonly string[]): string => texts.map((text) => `[#${quoted(text)}]`).join(', ')
  return `table(
    columns: (${shares.map((share) => `${share * 100}%`).join(', ')}),
    align: (${right.map((each) => (each ? 'right' : 'left')).join(', ')}),
    table.header(${cells(heads)}),
    ${rows.map(cells).join(',\n    ')}
  )`
}

/** The place of a figure's drawing beside the source. */
export const drawingName = (index: number): string => `figure-${index}.svg`

function partSource(part: PlainPart, nextDrawing: () => string): string {
  switch (part.kind) {
    case 'heading':
      return `#heading(level: ${part.level}, ${quoted(part.text)}) ${label(part.anchor)}`
    case 'text':
      return `#par(${quoted(part.text)})`
    case 'points':
      return `#list(${part.items.map(quoted).join(', ')})`
    case 'figure':
      return `#figure(image(${quoted(nextDrawing())}, alt: ${quoted(part.alt)}, width: ${part.drawing.width}pt), caption: figure.caption(position: top, ${quoted(part.caption)}), kind: image)`
    case 'table':
      return `#figure(${tableSource(part.table)}, caption: figure.caption(position: top, ${quoted(part.caption)}), kind: table)`
  }
}

const settings = ({ title, centre }: PlainDocument): string => `
#set document(title: ${quoted(title)}, author: ${quoted(centre)}, date: none)
#set page(paper: "a4", margin: (top: 68pt, bottom: 79pt, x: 71pt), numbering: "1", header: text(font: "Source Sans 3", size: 8pt, ${quoted(title)}))
#set text(font: "Source Serif 4", size: 10.5pt, lang: "da", region: "DK", hyphenate: true)
#set par(leading: 0.66em, spacing: 14pt)
#set table(stroke: (x: none, y: 0.25pt), inset: (y: 4pt))
#set figure(numbering: none)
#show figure.where(kind: table): set block(breakable: true)
#show heading: set text(font: "Source Sans 3", weight: 600)
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#show figure.caption: set text(font: "Source Sans 3", weight: 600, size: 10pt)
#show table: set text(font: "Source Sans 3", size: 9pt)
#show par: it => block(width: ${TEXT_WIDTH - 85}pt, it)
#show table: it => { show par: each => each; it }
`

/** The document as Typst's own language has it, with its contents. */
export function typstSource(document: PlainDocument): string {
  let drawings = 0
  const nextDrawing = (): string => {
    drawings += 1
    return drawingName(drawings - 1)
  }
  return [
    settings(document),
    `#outline(title: ${quoted(document.contentsTitle)}, depth: 2)`,
    ...document.chapters.flatMap(({ parts }) => parts.map((part) => partSource(part, nextDrawing))),
  ].join('\n\n')
}
