import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows go from number to number of the running text: of a chapter's hundred numbers, Tab stops only at the first of a paragraph. */
export function walkPills(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>('.pill') : null
  if (from === null || event.ctrlKey || event.altKey || event.metaKey) return
  const step = steps[event.key]
  if (step === undefined) return
  const pills = [...event.currentTarget.querySelectorAll<HTMLElement>('.pill')]
  const to = pills[pills.indexOf(from) + step]
  event.preventDefault()
  to?.focus()
}
