/**
 * Moves labels apart until neighbours have at least `gap` between them, and keeps them inside the plot. Order is kept;
 * returns the new position of each label in the order given.
 */
export function spreadLabels(positions: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position)
  let previous = Number.NEGATIVE_INFINITY
  for (const label of order) {
    label.position = Math.max(label.position, previous + gap, top)
    previous = label.position
  }
  let next = Number.POSITIVE_INFINITY
  for (const label of [...order].reverse()) {
    label.position = Math.min(label.position, next - gap, bottom)
    next = label.position
  }
  const spread = [...positions]
  for (const label of order) spread[label.index] = label.position
  return spread
}
