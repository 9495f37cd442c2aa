const scrolls = ({ scrollHeight, clientHeight }: Element, overflow: string): boolean =>
  scrollHeight > clientHeight && (overflow === 'auto' || overflow === 'scroll')

/** The part of the window that moves an element up and down: the reading itself, or in a narrow window all of the screen. */
export function scrollerOf(element: Element): Element | null {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (scrolls(outer, getComputedStyle(outer).overflowY)) return outer
  return null
}
