import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text with the room that its letters take. */
export interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Letters reach so far above and below their baseline, in parts of the size of type. */
const ABOVE = 0.68
const BELOW = 0.12

export async function pageBoxes(pdf: PDFDocumentProxy, page: number): Promise<TextBox[]> {
  const proxy = await pdf.getPage(page)
  const height = proxy.view[3] ?? 0
  const { items } = await proxy.getTextContent({ disableNormalization: true })
  return items.flatMap((item): TextBox[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [left, baseline] = [item.transform[4] as number, height - (item.transform[5] as number)]
    const size = item.transform[3] as number
    const [top, bottom] = [baseline - size * ABOVE, baseline + size * BELOW]
    return [{ text: item.str, left, right: left + item.width, top, bottom }]
  })
}

const TOUCH = 0.6

/** Pairs of texts that are printed over each other. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const found: string[] = []
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > TOUCH && down > TOUCH) found.push(`${a.text} | ${b.text}`)
    }
  }
  return found
}
