import { type PDFDocumentProxy, RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../../shared/problems.ts'
import { problemOf } from '../../../engine.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'

interface PdfPageProps {
  readonly document: PDFDocumentProxy
  readonly number: number
  /** Width on screen in CSS pixels. */
  readonly width: number
}

/** One page, painted at the sharpness of the screen. The former page stays until the new one is ready. */
export function PdfPage({ document, number, width }: PdfPageProps) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    let cancel = () => {}
    let current = true
    const paint = async () => {
      const page = await document.getPage(number)
      if (!current || !canvas.current) return
      const scale = width / page.getViewport({ scale: 1 }).width
      const sharp = page.getViewport({ scale: scale * window.devicePixelRatio })
      const sheet = window.document.createElement('canvas')
      sheet.width = Math.floor(sharp.width)
      sheet.height = Math.floor(sharp.height)
      const painting = page.render({ canvas: sheet, viewport: sharp })
      cancel = () => painting.cancel()
      await painting.promise
      if (!current || !canvas.current) return
      canvas.current.width = sheet.width
      canvas.current.height = sheet.height
      canvas.current.style.width = `${sheet.width / window.devicePixelRatio}px`
      canvas.current.getContext('2d')?.drawImage(sheet, 0, 0)
      canvas.current.dataset.page = String(number)
    }
    paint().then(
      () => current && setProblem(null),
      (thrown: unknown) => {
        if (current && !(thrown instanceof RenderingCancelledException)) setProblem(problemOf(thrown))
      },
    )
    return () => {
      current = false
      cancel()
    }
  }, [document, number, width])

  if (problem) return <ProblemNotice problem={problem} />
  return <canvas ref={canvas} className="pdf__page" role="img" aria-label={t('report.pageImage', { page: number })} />
}
