import { Document, type ISectionOptions, Packer } from 'docx'
import { fail } from '../../../../shared/problems.ts'
import { houseAppearance } from '../../../../shared/report/appearance/appearance.ts'
import { reportColours } from '../../../../shared/report/appearance/reportColours.ts'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { type FontFolder, loadFaces } from '../pdf/type/faces.ts'
import { hyphenator } from '../pdf/type/hyphenation.ts'
import { withXmlTexts } from '../xmlText.ts'
import type { WordContext } from './blockContent.ts'
import { bookmarkNames } from './bookmarks.ts'
import { chapterSections } from './chapterSections.ts'
import { footnotesOf } from './footnotes.ts'
import { frontMatter } from './frontMatter.ts'
import { listNumbering } from './listNumbering.ts'
import { pageEstimate } from './pageEstimate.ts'
import { sealDocument } from './sealDocument.ts'
import { inLook } from './wordLook.ts'
import { wordStyles } from './wordStyles.ts'

export interface RenderDocxOptions {
  readonly fontFolder: FontFolder
  /** Path of the WebAssembly module that turns drawings into pictures. */
  readonly rasteriser: string
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return
  fail('job.cancelled', {
    da: 'Dannelsen af Word-filen blev afbrudt.',
    en: 'The creation of the Word file was cancelled.',
  })
}

/** The report as a Word document that can be worked on: native headings, lists and tables. The same model gives the same bytes. */
export async function renderDocx(report: ReportModel, options: RenderDocxOptions): Promise<Uint8Array> {
  const { fontFolder, rasteriser, onProgress, signal } = options
  const total = report.chapters.reduce((sum, { blocks }) => sum + blocks.length, 0) + 1
  let done = 0
  const step = async () => {
    done += 1
    onProgress?.({ done, total })
    // Lets a cancellation arrive between two blocks.
    await new Promise((resolve) => setImmediate(resolve))
    stopIfAborted(signal)
  }
  stopIfAborted(signal)
  const model = withXmlTexts(report)
  const faces = await loadFaces(fontFolder)
  const names = bookmarkNames(model)
  const context: WordContext = {
    model,
    faces,
    rasteriser,
    colourOf: reportColours(model.appearance ?? houseAppearance),
    hyphenate: await hyphenator(model.language),
    language: model.language === 'da-DK' ? 'da' : 'en',
    bookmarkOf: (anchor) => names.get(anchor),
  }
  const sections: ISectionOptions[] = await frontMatter(context)
  for (const chapter of model.chapters) sections.push(...(await chapterSections(chapter, context, step)))
  const document = new Document({
    title: model.title,
    subject: model.subtitle,
    creator: model.centre,
    lastModifiedBy: model.centre,
    styles: inLook(wordStyles(model), model.appearance),
    numbering: listNumbering,
    footnotes: footnotesOf(model, context.bookmarkOf),
    sections,
    pageNumbers: await pageEstimate(fontFolder),
    features: { updateFields: true },
  })
  const file = sealDocument(await Packer.toBuffer(document), model.date)
  await step()
  return file
}
