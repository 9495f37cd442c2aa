/** Moves the focus to the next (or previous) pane of the window, going round at the end. */
export function nextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  if (panes.length === 0) return
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(current + step + panes.length) % panes.length]
  const target = next?.querySelector<HTMLElement>('button:not(:disabled), select, input, a[href], [tabindex="0"]')
  ;(target ?? next)?.focus()
}
