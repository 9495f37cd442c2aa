import { houseAppearance } from '../../../../shared/report/appearance/appearance.ts'
import { reportColours } from '../../../../shared/report/appearance/reportColours.ts'
import type { Chapter, ReportModel } from '../../../../shared/report/reportModel.ts'
import { chapterFlow, type FlowContext } from './blocks/chapterFlow.ts'
import type { PageContent } from './flow/pageBuilder.ts'
import { paginate } from './flow/paginate.ts'
import { frontPages } from './pages/frontPages.ts'
import { paintNotes } from './pages/paintNotes.ts'
import { paintRunningHead } from './pages/runningHead.ts'
import { Brush } from './paint/brush.ts'
import { openDocument } from './paint/document.ts'
import { type StructElement, StructureTree } from './paint/structure.ts'
import { inPlace } from './renderFault.ts'
import { type RenderProgress, RenderSteps } from './renderSteps.ts'
import { dressOf } from './type/dressed.ts'
import { type FontFolder, loadFaces } from './type/faces.ts'
import { hyphenator } from './type/hyphenation.ts'
import { page } from './type/styles.ts'
import { textMemory } from './type/textMemory.ts'
import { Typesetter } from './type/typesetter.ts'

export interface RenderPdfOptions {
  /** The folder that holds the .woff files of a font package. */
  readonly fontFolder: FontFolder
  readonly onProgress?: (progress: RenderProgress) => void
  readonly signal?: AbortSignal
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

const room = {
  portrait: page.height - page.top - page.foot,
  landscape: page.width - page.top - page.foot,
}

interface Section {
  /** Null for the contents. */
  readonly chapter: Chapter | null
  /** What the running head says; null where there is none. */
  readonly title: string
  readonly pages: readonly PageContent[]
  readonly firstPage: number
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

/** What the pages are painted with, and what is told after each. */
interface Painting {
  readonly brush: Brush
  readonly tree: StructureTree
  readonly model: ReportModel
  readonly onPage: (page: number) => Promise<void>
}

function paintPage({ brush, tree, model }: Painting, section: Section, element: StructElement, index: number): void {
  const content = section.pages[index]
  if (!content) return
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
  paintNotes({ brush, tree, section: element }, content)
}

async function paintSection(section: Section, painting: Painting): Promise<void> {
  const element = painting.tree.element('Sect', painting.tree.root)
  for (const index of section.pages.keys()) {
    const number = section.firstPage + index
    const place = { da: `side ${number}`, en: `page ${number}` }
    const paint = async () => paintPage(painting, section, element, index)
    await (section.chapter ? inPlace(section.chapter, place, paint) : paint())
    await painting.onPage(number)
  }
  element.end()
}

/** Every letter of the report; undefined where a part cannot be read, which is named when it is set. */
function textsOf(model: ReportModel): string | undefined {
  try {
    return JSON.stringify(model) + (model.sample ?? '').toUpperCase()
  } catch {
    return undefined
  }
}

/**
 * The report as a tagged PDF. Texts are set by react-pdf's text engine, cut into pages here, and painted with their
 * structure by pdfkit. The same model gives the same bytes.
 */
export async function renderPdf(model: ReportModel, options: RenderPdfOptions): Promise<RenderedPdf> {
  const steps = new RenderSteps(options.onProgress, options.signal)
  steps.stopIfCancelled()
  const faces = await loadFaces(options.fontFolder, textsOf(model))
  const hyphenate = await hyphenator(model.language)
  const memory = textMemory(faces, model.language)
  const look = model.appearance ?? houseAppearance
  const typesetter = new Typesetter(faces, hyphenate, () => steps.giveWay(), memory, dressOf(look.theme))
  const context: FlowContext = { model, faces, hyphenate, typesetter }

  const pageOf = new Map<string, number>()
  const front = await frontPages(model, { typesetter, faces }, (anchor) => pageOf.get(anchor))
  const sections: Section[] = front.contents
    ? [
        {
          chapter: null,
          title: model.labels.contents,
          pages: paginate(front.contents, room),
          firstPage: front.pages + 1,
        },
      ]
    : []
  for (const [index, chapter] of model.chapters.entries()) {
    await steps.setting(chapter, index, model.chapters.length)
    const before = sections.at(-1)
    const firstPage = before ? before.firstPage + before.pages.length : front.pages + 1
    const pages = paginate(await chapterFlow(chapter, context), room)
    const title = model.layout === 'note' ? model.title : `${chapter.number}  ${chapter.title}`
    sections.push({ chapter, title, pages, firstPage })
  }
  memory.turn()
  const last = sections.at(-1)
  const total = last ? last.firstPage + last.pages.length - 1 : front.pages
  for (const [anchor, number] of pagesOfAnchors(sections)) pageOf.set(anchor, number)

  const { pdf, bytes } = openDocument(model, faces)
  const tree = new StructureTree(pdf, model.language)
  const brush = new Brush(pdf, faces, reportColours(look))
  front.paint(brush, tree)
  const painting: Painting = { brush, tree, model, onPage: (number) => steps.painting(number, total) }
  for (const section of sections) await paintSection(section, painting)
  tree.finish()
  pdf.end()
  return { bytes: await bytes, pages: total }
}
