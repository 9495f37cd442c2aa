import type { FlowItem } from './flowItem.ts'

/** A figure at another height, within its limits. It is drawn anew when its page is done: many ways are tried before. */
export const resized = (item: FlowItem, height: number): FlowItem => ({ ...item, height, resized: true })

/** An item as it is painted. */
export const drawn = (item: FlowItem): FlowItem => (item.resized && item.elastic ? item.elastic.at(item.height) : item)
