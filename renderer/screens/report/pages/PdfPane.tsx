import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../../shared/problems.ts'
import { problemOf } from '../../../engine.ts'
import { useWidth } from '../../../figure/useWidth.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { PageTools } from './PageTools.tsx'
import { PdfPage } from './PdfPage.tsx'
import { openPdf, type PagesGoal, pageOf } from './pdfDocument.ts'
import { useDocumentKeys } from './useDocumentKeys.ts'

interface PdfPaneProps {
  readonly pdf: Uint8Array
  /** Where to turn to; a new object for every wish, so that the same part can be asked for twice. */
  readonly goTo: { readonly goal: PagesGoal } | null
}

const MARGIN = 48

/** The pages of the report, one at a time, with page navigation and zoom. */
export function PdfPane({ pdf, goTo }: PdfPaneProps) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1)
  const desk = useRef<HTMLDivElement>(null)
  const width = useWidth(desk)
  const pages = document?.numPages ?? 0
  const turn = (to: number) => setPage(Math.min(Math.max(1, to), Math.max(1, pages)))

  useEffect(() => {
    const opening = openPdf(pdf)
    let open = true
    opening.document.then(
      (opened) => open && setDocument(opened),
      (thrown: unknown) => open && setProblem(problemOf(thrown)),
    )
    return () => {
      open = false
      setDocument(null)
      opening.close()
    }
  }, [pdf])

  useEffect(() => {
    if (!document || !goTo) return
    let current = true
    pageOf(document, goTo.goal).then(
      (found) => current && found !== null && setPage(found),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [document, goTo])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new page is read from its top
  useEffect(() => desk.current?.scrollTo({ top: 0 }), [page])

  useDocumentKeys(desk, { page, pages, turn })

  if (problem) return <ProblemNotice problem={problem} />
  return (
    <div className="pdf">
      <PageTools page={page} pages={pages} zoom={zoom} onTurn={turn} onZoom={setZoom} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className="pdf__desk" ref={desk} tabIndex={0}>
        {document && width > 0 ? (
          <PdfPage document={document} number={page} width={Math.max(240, width - MARGIN) * zoom} />
        ) : (
          <Waiting lines={10} />
        )}
      </div>
    </div>
  )
}
