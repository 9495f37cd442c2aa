import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import type { Brush } from '../paint/brush.ts'
import type { StructureTree } from '../paint/structure.ts'
import type { Faces } from '../type/faces.ts'
import { page } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { paintColophon, setColophon } from './colophonPage.ts'
import { contentsFlow } from './contentsPages.ts'
import { paintCover, setCover } from './coverPage.ts'
import { paintStamp } from './runningHead.ts'

/** What stands before the first chapter. */
export interface FrontPages {
  /** Pages before the contents. */
  readonly pages: number
  /** Null where there are none. */
  readonly contents: readonly FlowItem[] | null
  readonly paint: (brush: Brush, tree: StructureTree) => void
}

/** A note begins with its first chapter. */
const nothing: FrontPages = { pages: 0, contents: null, paint: () => undefined }

/** Cover, colophon and contents. */
export async function frontPages(
  model: ReportModel,
  { typesetter, faces }: { readonly typesetter: Typesetter; readonly faces: Faces },
  pageOf: (anchor: string) => number | undefined,
): Promise<FrontPages> {
  if (model.layout === 'note') return nothing
  const [cover, colophon, contents] = await Promise.all([
    setCover(model, typesetter, faces),
    setColophon(model, typesetter),
    contentsFlow(model, typesetter, pageOf),
  ])
  return {
    pages: 2,
    contents,
    paint: (brush, tree) => {
      brush.pdf.addPage({ size: [page.width, page.height], margin: 0 })
      paintCover(brush, tree, model, cover)
      brush.pdf.addPage({ size: [page.width, page.height], margin: 0 })
      paintColophon(brush, tree, colophon)
      paintStamp(brush, tree, model)
    },
  }
}
