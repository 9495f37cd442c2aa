import { paper } from './palette.ts'
import { type Measure, type RectPrimitive, type TextPrimitive, textExtent, type Weight } from './primitives.ts'

export const LABEL_SIZE = 8.5
export const LABEL_LINE = 10.5
const ELLIPSIS = '…'

/** From the middle of a label to its baseline, so that digits and capitals look centred. */
export const BASELINE_SHIFT = 0.33 * LABEL_SIZE

export function label(
  text: string,
  x: number,
  y: number,
  anchor: TextPrimitive['anchor'],
  colour: string,
  weight: Weight = 400,
): TextPrimitive {
  return { kind: 'text', x, y, text, anchor, size: LABEL_SIZE, weight, colour }
}

/** White ground under a label that a line would otherwise run through. */
export function plate(text: TextPrimitive, measure: Measure): RectPrimitive {
  const { left, top, right, bottom } = textExtent(text, measure)
  const place = { x: left - 2, y: top, width: right - left + 4, height: bottom - top }
  return { kind: 'rect', ...place, fill: paper, outline: null, hatch: null }
}

/** The longest beginning of a text that fits, ended by an ellipsis. */
export function shorten(text: string, width: number, measure: Measure, weight: Weight = 400): string {
  if (measure(text, LABEL_SIZE, weight) <= width) return text
  let end = text.length - 1
  while (end > 1 && measure(text.slice(0, end).trimEnd() + ELLIPSIS, LABEL_SIZE, weight) > width) end -= 1
  return text.slice(0, end).trimEnd() + ELLIPSIS
}

/** Words into lines no wider than `width`; what does not fit in `most` lines is shortened. */
export function wrap(text: string, width: number, most: number, measure: Measure, weight: Weight = 400): string[] {
  const lines: string[] = []
  let current = ''
  const words = text.split(' ')
  for (const [index, word] of words.entries()) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current === '' || measure(longer, LABEL_SIZE, weight) <= width) {
      current = longer
      continue
    }
    if (lines.length === most - 1) {
      current = [current, ...words.slice(index)].join(' ')
      break
    }
    lines.push(current)
    current = word
  }
  return [...lines, current].map((line) => shorten(line, width, measure, weight))
}

/**
 * Moves the wished middles of labels apart until none touches its neighbour and all stay between `low` and `high`, each as
 * near its wish as the others allow. The order of the wishes is kept.
 */
export function spread(wishes: readonly number[], heights: readonly number[], low: number, high: number): number[] {
  const order = [...wishes.keys()].sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b)
  const heightAt = (place: number) => heights[order[place] ?? 0] ?? 0
  // Measured from where each label would stand if all were packed, the only rule left is: never decrease.
  const packed = order.reduce<number[]>((offsets, _, place) => {
    const before = offsets.at(-1)
    offsets.push(before === undefined ? 0 : before + (heightAt(place - 1) + heightAt(place)) / 2)
    return offsets
  }, [])
  const pools: { sum: number; count: number }[] = []
  for (const [place, index] of order.entries()) {
    pools.push({ sum: (wishes[index] ?? 0) - (packed[place] ?? 0), count: 1 })
    for (;;) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break
      pools.pop()
      before.sum += last.sum
      before.count += last.count
    }
  }
  const least = low + heightAt(0) / 2
  const most = high - (packed.at(-1) ?? 0) - heightAt(order.length - 1) / 2
  const starts = pools.flatMap(({ sum, count }) => {
    const start = Math.max(least, Math.min(sum / count, most))
    return Array.from({ length: count }, () => start)
  })
  const placed = wishes.map(() => low)
  for (const [place, index] of order.entries()) placed[index] = (starts[place] ?? low) + (packed[place] ?? 0)
  return placed
}
