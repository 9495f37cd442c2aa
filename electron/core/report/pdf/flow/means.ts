/** What may be done where something does not fit at the foot of a page, and what it costs in parts of a page. */
export const prices = {
  /** A figure is lower. */
  lower: 0.02,
  /** The wide spaces of the page are smaller, and the figures above are lower. */
  tighten: 0.02,
  /** A figure or table stands on the next page, and text of its section that comes after it on this one. */
  wait: 0.05,
  /** A figure or table stands before the last paragraphs that come before it. */
  ahead: 0.1,
  /** The same, and none of them is left above it: it opens the page, or stands right under the heading. */
  aheadOfAll: 0.2,
  /** A table is cut that would have found room on one page: as much as a third of a page left empty. */
  cutTable: 0.85,
  /** A section begins low on the page; without this the page ends before it. */
  beginLow: 0,
} as const

export type Mean = keyof typeof prices

/** Up to this part of a page a table is taken in at a glance; of one that fills its page, readers see a part at a time. */
const GLANCE = 0.5
/** So much less it costs to cut a table that fills a page. */
const CHEAPER = 0.55

/** What the cut of a table costs that takes so much of a page. */
export const priceOfCut = (part: number): number =>
  prices.cutTable - CHEAPER * Math.min(1, Math.max(0, (part - GLANCE) / (1 - GLANCE)))
