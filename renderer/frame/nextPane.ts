const reachable = 'button:not(:disabled), select, input, a[href], [tabindex="0"]'

/** The panes of the window in reading order; one that is divided into panes itself is not walked to. */
const panesOf = (page: Document): readonly HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => !pane.querySelector('[data-pane]'))

/** Moves the focus to the next (or previous) pane of the window, going round at the end. */
export function nextPane(step: 1 | -1): void {
  const panes = panesOf(document)
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(current + step + panes.length) % panes.length]
  const target = next?.querySelector<HTMLElement>(reachable)
  // A pane that has nothing to press can still be read.
  if (next && !target) next.tabIndex = -1
  ;(target ?? next)?.focus()
}
