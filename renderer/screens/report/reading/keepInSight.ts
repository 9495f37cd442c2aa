/** Scrolls an element into its own scrolling part and no further: the page around it stays where somebody is writing. */
export function keepInSight(scroller: Element, element: Element): void {
  if (scroller.scrollHeight <= scroller.clientHeight) return
  const frame = scroller.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  if (top < frame.top || bottom - top > frame.height) scroller.scrollTop += top - frame.top
  else if (bottom > frame.bottom) scroller.scrollTop += bottom - frame.bottom
}
