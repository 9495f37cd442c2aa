import type { KeyNumber } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { paintTagged } from '../paint/paintText.ts'
import { ink, styles, textWidth } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'

const GUTTER = 18
const ABOVE = 9
const BELOW = 6

/** The strip that opens a chapter: up to three figures, what each is, and how it changed. */
export async function keyNumbers(numbers: readonly KeyNumber[], typesetter: Typesetter): Promise<FlowItem> {
  const columns = Math.max(2, numbers.length)
  const width = (textWidth - GUTTER * (columns - 1)) / columns
  const cells = await Promise.all(
    numbers.map(async ({ value, label, change }) => {
      const texts = await Promise.all([
        typesetter.set(value, styles.keyNumber, width),
        typesetter.set(label, styles.keyLabel, width),
        ...(change ? [typesetter.set(change, styles.keyChange, width)] : []),
      ])
      return { texts, height: texts.reduce((sum, text) => sum + text.height, 0) }
    }),
  )
  const height = ABOVE + Math.max(0, ...cells.map((cell) => cell.height)) + BELOW
  return {
    height,
    least: height,
    spaceBefore: 4,
    spaceAfter: 20,
    paint: ({ brush, tree, section }, x, y) => {
      const list = tree.element('L', section)
      for (const [index, cell] of cells.entries()) {
        const left = x + index * (width + GUTTER)
        tree.artifact('Layout', () => brush.line(left, y, left + width, y, { colour: ink, width: 0.75 }))
        const body = tree.element('LBody', tree.element('LI', list))
        let top = y + ABOVE
        for (const text of cell.texts) {
          paintTagged(brush, tree, tree.element('P', body), 'P', text, left, top)
          top += text.height
        }
      }
    },
  }
}
