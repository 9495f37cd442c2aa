import type { FlowItem } from '../flow/flowItem.ts'

const on = /\b(?:næste|følgende|nedenstående|nedenfor|next|following|below)\b/iu
const back = /\b(?:ovenfor|ovenstående|foregående|forrige|above|preceding|previous)\b/iu

/** Where a text says that a figure or table stands: "den næste figur", "the table above". */
export const pointing = (text: string): Pick<FlowItem, 'points'> =>
  on.test(text) ? { points: 'on' } : back.test(text) ? { points: 'back' } : {}
