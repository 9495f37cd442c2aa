import type { Measure, TextPrimitive, Weight } from './primitives.ts'

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
 * Moves wished positions apart until neighbours are `gap` away from each other and all stay between `low` and `high`.
 * The order of the wishes is kept; nearest solution by pooling neighbours that collide.
 */
export function spread(wishes: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish || a.index - b.index)
  const pools: { sum: number; count: number }[] = []
  const startOf = (pool: { sum: number; count: number }) => {
    const start = pool.sum / pool.count
    return Math.min(Math.max(start, low), high - (pool.count - 1) * gap)
  }
  for (const { wish } of order) {
    pools.push({ sum: wish, count: 1 })
    for (;;) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (!last || !before || startOf(before) + before.count * gap <= startOf(last)) break
      pools.pop()
      before.sum += last.sum - last.count * before.count * gap
      before.count += last.count
    }
  }
  const placed = new Array<number>(wishes.length).fill(low)
  let next = 0
  for (const pool of pools) {
    for (let i = 0; i < pool.count; i += 1, next += 1) {
      const entry = order[next]
      if (entry) placed[entry.index] = startOf(pool) + i * gap
    }
  }
  return placed
}

/** Every how-many-th label can be shown without two of them touching. */
export function thinning(widths: readonly number[], pitch: number, space = 6): number {
  for (let step = 1; step < widths.length; step += 1) {
    const shown = widths.filter((_, index) => index % step === 0)
    const fits = shown.every((width, index) => width / 2 + (shown[index + 1] ?? 0) / 2 + space <= pitch * step)
    if (fits) return step
  }
  return Math.max(1, widths.length)
}
