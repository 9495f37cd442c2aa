import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfLine {
  readonly text: string
  /** Distance of the baseline from the top of the page. */
  readonly y: number
  readonly left: number
  readonly right: number
}

export interface StructNode {
  readonly role: string
  readonly alt?: string
  /** Something of it is painted on the page that was asked for. */
  readonly painted: boolean
  readonly children: readonly StructNode[]
}

/** Opens a PDF as its readers do; close it with `destroy()`. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise

/** The words of one page, line by line from top to bottom. */
export async function pageLines(pdf: PDFDocumentProxy, page: number): Promise<PdfLine[]> {
  const proxy = await pdf.getPage(page)
  const height = proxy.view[3] ?? 0
  const { items } = await proxy.getTextContent({ disableNormalization: true })
  const lines = new Map<number, { x: number; width: number; text: string }[]>()
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const y = Math.round((height - (item.transform[5] as number)) * 2) / 2
    const own = lines.get(y) ?? []
    own.push({ x: item.transform[4] as number, width: item.width, text: item.str })
    lines.set(y, own)
  }
  return [...lines.entries()]
    .sort(([a], [b]) => a - b)
    .map(([y, parts]) => {
      const ordered = parts.toSorted((a, b) => a.x - b.x)
      const ends = ordered.map((part) => part.x + part.width)
      return { y, text: joined(ordered), left: Math.min(...ordered.map((part) => part.x)), right: Math.max(...ends) }
    })
}

function joined(parts: readonly { x: number; width: number; text: string }[]): string {
  let text = ''
  let end = Number.POSITIVE_INFINITY
  for (const part of parts) {
    if (part.text.trim() === '') continue
    text += part.x - end > 1 && !text.endsWith(' ') ? ` ${part.text}` : part.text
    end = part.x + part.width
  }
  return text.trim()
}

export const pageText = async (pdf: PDFDocumentProxy, page: number): Promise<string> =>
  (await pageLines(pdf, page)).map((line) => line.text).join('\n')

/** The text of every page, in order. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes)
  try {
    return await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

interface RawNode {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly children?: readonly RawNode[]
}

function readNode(raw: RawNode): StructNode {
  const children = (raw.children ?? []).filter((child) => child.role !== undefined).map(readNode)
  const own = (raw.children ?? []).some((child) => child.type === 'content')
  return {
    role: raw.role ?? '',
    ...(raw.alt === undefined ? {} : { alt: raw.alt }),
    painted: own || children.some((child) => child.painted),
    children,
  }
}

/** The structure of one page, as a screen reader gets it. */
export async function structTree(pdf: PDFDocumentProxy, page: number): Promise<StructNode> {
  const tree = (await (await pdf.getPage(page)).getStructTree()) as RawNode | null
  return readNode(tree ?? {})
}

/** All nodes of a role, in reading order. */
export const nodesOf = (node: StructNode, role: string): StructNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => nodesOf(child, role)),
]
