import { openPdf } from '../../support/pdfText.ts'
import type { PlainDocument } from './plainDocument.ts'

export interface Content {
  readonly pages: number
  /** Letters and digits of all texts: spaces, hyphens and the order of columns are each maker's own. */
  readonly signs: number
}

export async function contentOf(bytes: Uint8Array): Promise<Content> {
  const pdf = await openPdf(new Uint8Array(bytes))
  try {
    let signs = 0
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent()
      for (const item of items) if ('str' in item) signs += item.str.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    }
    return { pages: pdf.numPages, signs }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const LEAST = 0.98

function signsOf(document: PlainDocument): number {
  const texts = document.chapters.flatMap(({ parts }) =>
    parts.flatMap((part): readonly string[] => {
      if (part.kind === 'heading' || part.kind === 'text') return [part.text]
      if (part.kind === 'points') return part.items
      return part.kind === 'figure' ? [part.caption] : [part.caption, ...part.table.heads, ...part.table.rows.flat()]
    }),
  )
  return texts.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Whoever leaves words out is fast for nothing. */
export function checkWhole(label: string, { signs }: Content, document: PlainDocument): void {
  const expected = signsOf(document)
  if (signs < LEAST * expected) throw new Error(`${label} printed ${signs} letters of ${expected}`)
}
