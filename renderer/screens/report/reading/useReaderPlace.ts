import { type SyntheticEvent, useRef } from 'react'
import { blockInSight } from './blockInSight.ts'
import { scrollerOf } from './scrollerOf.ts'

/** Where somebody reads: which block, and how far below the upper edge it begins. */
export interface ReaderPlace {
  readonly block: number
  readonly top: number
}

const numberOf = (element: Element | null): number => Number(element?.getAttribute('data-block') ?? -1)

/** Follows what is clicked, focused and scrolled in the reading, so that the editor can open at the same place. */
export function useReaderPlace() {
  const scroller = useRef<HTMLDivElement>(null)
  const last = useRef<Element | null>(null)
  return {
    scroller,
    stand(event: SyntheticEvent) {
      const block = event.target instanceof Element ? event.target.closest('[data-block]') : null
      if (block) last.current = block
    },
    /** Null where there is nothing to read. Of a block that is named, where that one stands. */
    place(named?: number): ReaderPlace | null {
      if (!scroller.current) return null
      const elements = [...scroller.current.querySelectorAll('[data-block]')]
      const [first] = elements
      const frame = ((first && scrollerOf(first)) ?? scroller.current).getBoundingClientRect()
      const reaches = elements.map((element) => element.getBoundingClientRect())
      const block = named ?? blockInSight(frame, reaches, last.current?.isConnected ? numberOf(last.current) : -1)
      const reach = reaches[block]
      return reach ? { block, top: reach.top - frame.top } : null
    },
  }
}
