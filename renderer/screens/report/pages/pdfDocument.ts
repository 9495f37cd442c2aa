import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): URL | string }
}

/** The page may start exactly one script by address: the reader's own worker. */
function trusted(address: string): URL | string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return address
  const policy = trustedTypes.createPolicy('aarsrapport', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError('Refused to load this script')
      return asked
    },
  })
  return policy.createScriptURL(address)
}

let worker: Worker | null = null

function startWorker(): void {
  if (worker) return
  worker = new Worker(trusted(workerAddress), { type: 'module' })
  GlobalWorkerOptions.workerPort = worker
}

/** Opens a PDF of our own making. The bytes are copied, because the reader takes them over. */
export function openPdf(bytes: Uint8Array): { readonly document: Promise<PDFDocumentProxy>; close(): void } {
  startWorker()
  const task = getDocument({ data: bytes.slice(), useWasm: false, enableXfa: false })
  return { document: task.promise, close: () => void task.destroy() }
}

/** A part of the report to turn to; what stands behind the cover has no title of its own. */
export type PagesGoal = { readonly chapter: string } | 'colophon'

type Bookmark = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

const COLOPHON_PAGE = 2

/** The page number on which a part of the report begins, by the document's own bookmarks; null where it has none. */
export async function pageOf(document: PDFDocumentProxy, goal: PagesGoal): Promise<number | null> {
  const bookmarks = (await document.getOutline()) ?? []
  if (goal !== 'colophon')
    return pageOfBookmark(
      document,
      bookmarks.find(({ title }) => title.endsWith(goal.chapter)),
    )
  // A note has no cover, and nothing behind it: its first chapter begins at once.
  const first = await pageOfBookmark(document, bookmarks[0])
  return first !== null && first > COLOPHON_PAGE ? COLOPHON_PAGE : null
}

async function pageOfBookmark(document: PDFDocumentProxy, entry: Bookmark | undefined): Promise<number | null> {
  const destination = typeof entry?.dest === 'string' ? await document.getDestination(entry.dest) : entry?.dest
  const page: unknown = destination?.[0]
  if (typeof page === 'number') return page + 1
  if (typeof page !== 'object' || page === null) return null
  return (await document.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1
}
