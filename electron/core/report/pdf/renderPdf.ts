import { fail } from '../../../../shared/problems.ts'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { chapterFlow, type FlowContext } from './blocks/chapterFlow.ts'
import { type PageContent, paginate } from './flow/paginate.ts'
import { paintColophon, setColophon } from './pages/colophonPage.ts'
import { contentsFlow } from './pages/contentsPages.ts'
import { paintCover, setCover } from './pages/coverPage.ts'
import { paintRunningHead } from './pages/runningHead.ts'
import { Brush } from './paint/brush.ts'
import { openDocument } from './paint/document.ts'
import { type StructElement, StructureTree } from './paint/structure.ts'
import { type FontFolder, loadFaces } from './type/faces.ts'
import { hyphenator } from './type/hyphenation.ts'
import { Typesetter } from './type/setText.ts'
import { page } from './type/styles.ts'

export interface RenderPdfOptions {
  /** The folder that holds the .woff files of a font package. */
  readonly fontFolder: FontFolder
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

const COVER_PAGES = 2
const room = {
  portrait: page.height - page.top - page.foot,
  landscape: page.width - page.top - page.foot,
}

interface Section {
  /** What the running head says; null where there is none. */
  readonly title: string
  readonly pages: readonly PageContent[]
  readonly firstPage: number
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return
  fail('job.cancelled', { da: 'Dannelsen af PDF-filen blev afbrudt.', en: 'The creation of the PDF was cancelled.' })
}

/** The page of every anchor. */
function pagesOfAnchors(sections: readonly Section[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { pages, firstPage } of sections) {
    for (const [index, { placed }] of pages.entries()) {
      for (const { item } of placed) if (item.anchor) found.set(item.anchor.name, firstPage + index)
    }
  }
  return found
}

function paintSection(section: Section, brush: Brush, tree: StructureTree, model: ReportModel): void {
  const element: StructElement = tree.element('Sect', tree.root)
  for (const [index, content] of section.pages.entries()) {
    const [width, height] = content.landscape ? [page.height, page.width] : [page.width, page.height]
    brush.pdf.addPage({ size: [width, height], margin: 0 })
    const chapter = index === 0 ? null : section.title
    paintRunningHead(brush, tree, model, { number: section.firstPage + index, width, height, chapter })
    for (const { item, y } of content.placed) {
      const top = page.top + y
      const { anchor } = item
      if (anchor) tree.place(anchor.name, top, { title: anchor.title, level: anchor.level })
      item.paint({ brush, tree, section: element }, page.side, top)
    }
  }
  element.end()
}

/**
 * The report as a tagged PDF. Texts are set by react-pdf's layout, cut into pages here, and painted with their
 * structure by pdfkit. The same model gives the same bytes.
 */
export async function renderPdf(model: ReportModel, options: RenderPdfOptions): Promise<RenderedPdf> {
  const { signal, onProgress } = options
  const steps = model.chapters.length * 2
  let done = 0
  const step = async () => {
    done += 1
    onProgress?.({ done, total: steps })
    // Lets a cancellation arrive between two chapters.
    await new Promise((resolve) => setImmediate(resolve))
    stopIfAborted(signal)
  }
  stopIfAborted(signal)
  const faces = await loadFaces(options.fontFolder)
  const hyphenate = hyphenator(model.language)
  const typesetter = new Typesetter(faces, hyphenate)
  const context: FlowContext = { model, faces, hyphenate, typesetter }

  const pageOf = new Map<string, number>()
  const [cover, colophon, contents] = await Promise.all([
    setCover(model, typesetter),
    setColophon(model, typesetter),
    contentsFlow(model, typesetter, (anchor) => pageOf.get(anchor)),
  ])
  const sections: Section[] = [
    { title: model.labels.contents, pages: paginate(contents, room), firstPage: COVER_PAGES + 1 },
  ]
  for (const chapter of model.chapters) {
    const before = sections.at(-1)
    const firstPage = before ? before.firstPage + before.pages.length : COVER_PAGES + 1
    const pages = paginate(await chapterFlow(chapter, context), room)
    sections.push({ title: `${chapter.number}  ${chapter.title}`, pages, firstPage })
    await step()
  }
  for (const [anchor, number] of pagesOfAnchors(sections)) pageOf.set(anchor, number)

  const { pdf, bytes } = openDocument(model, faces)
  const tree = new StructureTree(pdf, model.language)
  const brush = new Brush(pdf, faces)
  pdf.addPage({ size: [page.width, page.height], margin: 0 })
  paintCover(brush, tree, model, cover)
  pdf.addPage({ size: [page.width, page.height], margin: 0 })
  paintColophon(brush, tree, colophon)
  for (const [index, section] of sections.entries()) {
    paintSection(section, brush, tree, model)
    if (index > 0) await step()
  }
  tree.finish()
  pdf.end()
  const last = sections.at(-1)
  return { bytes: await bytes, pages: last ? last.firstPage + last.pages.length - 1 : COVER_PAGES }
}
