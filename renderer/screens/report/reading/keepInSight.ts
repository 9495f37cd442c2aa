/** Where in the frame something is brought that was out of sight: what stands above it is seen too. */
const BELOW_THE_EDGE = 0.25

/** Scrolls an element into its own scrolling part and no further: the page around it stays where somebody is writing. */
export function keepInSight(scroller: Element, element: Element): void {
  if (scroller.scrollHeight <= scroller.clientHeight) return
  const frame = scroller.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= frame.top && bottom <= frame.bottom) return
  const room = Math.min(frame.height * BELOW_THE_EDGE, Math.max(0, frame.height - (bottom - top)))
  scroller.scrollTop += top - frame.top - room
}
