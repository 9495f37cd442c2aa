import type { Block, Inline, Nesting } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { heightOfNotes } from '../flow/pageNote.ts'
import { notesIn } from '../flow/textItem.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import { bodyWidth, styles } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { setNotes } from './footnotes.ts'
import { inlineRuns } from './inlineRuns.ts'

const INDENT = 16
/** Numbers of more than two digits need more room. */
const A_DIGIT = 6
const BETWEEN = 3
const BEFORE_LIST = 7
/** A list of so few points is not divided between pages; of a longer one no point stands alone. */
const SHORT_LIST = 3

type List = Extract<Block, { type: 'list' }>

interface Point {
  readonly inlines: readonly Inline[]
  readonly nesting: Nesting
  readonly mark: string
}

/** "a." below "1.", a dash below a dot. */
const nestedMark = (nesting: Nesting, index: number): string =>
  nesting === 'bullet' ? '–' : index < 26 ? `${String.fromCharCode(97 + index)}.` : `${index + 1}.`

function pointsOf({ items, ordered, nested = [] }: List): Point[] {
  let [outer, inner] = [0, 0]
  return items.map((inlines, index) => {
    const nesting = nested[index] ?? 'item'
    if (nesting !== 'item') {
      inner += 1
      return { inlines, nesting, mark: nestedMark(nesting, inner - 1) }
    }
    outer += 1
    inner = 0
    return { inlines, nesting, mark: ordered ? `${outer}.` : '•' }
  })
}

const staysWithNext = (points: readonly Point[], index: number): boolean =>
  index < points.length - 1 &&
  (points.length <= SHORT_LIST ||
    index === 0 ||
    index === points.length - 2 ||
    (points[index]?.nesting === 'item' && points[index + 1]?.nesting !== 'item'))

/** Elements that the points of one list share. */
interface SharedLists {
  list: StructElement | null
  body: StructElement | null
  inner: StructElement | null
}

/** The points of a list; a point is not divided, the list may be. */
export async function listItems(list: List, typesetter: Typesetter): Promise<FlowItem[]> {
  const points = pointsOf(list)
  const outerIndent = list.ordered ? INDENT + A_DIGIT * Math.max(0, String(points.length).length - 2) : INDENT
  const set = await Promise.all(
    points.map(async ({ inlines, nesting, mark }) => {
      const left = nesting === 'item' ? 0 : outerIndent
      const indent = nesting === 'item' ? outerIndent : INDENT
      const [label, text, notes] = await Promise.all([
        typesetter.set(mark, styles.body, indent + A_DIGIT),
        typesetter.set(inlineRuns(inlines), styles.body, bodyWidth - left - indent),
        setNotes(inlines, typesetter),
      ])
      return { label, text, notes, left, indent }
    }),
  )
  const shared: SharedLists = { list: null, body: null, inner: null }
  return set.map(({ label, text, notes, left, indent }, index): FlowItem => {
    const nesting = points[index]?.nesting ?? 'item'
    const own: { body: StructElement | null } = { body: null }
    const ownNotes = notesIn(text.lines, notes, () => own.body)
    return {
      height: text.height,
      least: text.height + heightOfNotes(ownNotes),
      spaceBefore: index === 0 ? BEFORE_LIST : BETWEEN,
      continues: index > 0,
      keepWithNext: staysWithNext(points, index),
      ...(ownNotes.length > 0 ? { notes: ownNotes } : {}),
      paint: ({ brush, tree, section }, x, y) => {
        shared.list ??= tree.element('L', section, { numbering: list.ordered ? 'Decimal' : 'Disc' })
        if (nesting === 'item') shared.inner = null
        else {
          const numbering = nesting === 'number' ? 'LowerAlpha' : 'Circle'
          shared.inner ??= tree.element('L', shared.body ?? shared.list, { numbering })
        }
        const point = tree.element('LI', shared.inner ?? shared.list)
        paintTagged(brush, tree, tree.element('Lbl', point), 'Lbl', label, x + left, y)
        const body = tree.element('LBody', point)
        paintTagged(brush, tree, body, 'LBody', text, x + left + indent, y)
        own.body = body
        if (nesting === 'item') shared.body = body
      },
    }
  })
}
