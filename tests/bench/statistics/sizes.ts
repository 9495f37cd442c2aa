/** Sizes of the generated centres: an office's own, and what a region or the whole country would have. */
export interface CentreSize {
  readonly notifications: number
  readonly placements: number
  /** How often each way of counting is measured; the hand-written SQL takes minutes on the largest. */
  readonly rounds: number
}

export const sizes: readonly CentreSize[] = [
  { notifications: 1_500, placements: 450, rounds: 5 },
  { notifications: 100_000, placements: 30_000, rounds: 3 },
  { notifications: 1_000_000, placements: 300_000, rounds: 2 },
]

export const sizeOf = (notifications: number): CentreSize => {
  const size = sizes.find((each) => each.notifications === notifications)
  if (!size) throw new RangeError(`No centre of ${notifications} notifications`)
  return size
}
