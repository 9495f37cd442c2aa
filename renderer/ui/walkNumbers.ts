import type { KeyboardEvent } from 'react'

const NUMBER = '.data-table__number'

const numbersOf = (row: Element): readonly HTMLElement[] => [...row.querySelectorAll<HTMLElement>(NUMBER)]

/** Arrows go from number to number of a table; above and below, to the one in the same place of its row. */
export function walkNumbers(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(NUMBER) : null
  const own = from?.closest('tr')
  if (!from || !own || event.ctrlKey || event.altKey || event.metaKey) return
  const rows = [...event.currentTarget.querySelectorAll('tr')].map(numbersOf).filter((row) => row.length > 0)
  const row = rows.findIndex((numbers) => numbers.includes(from))
  const place = rows[row]?.indexOf(from) ?? 0
  const beside = (step: 1 | -1): HTMLElement | undefined => {
    const numbers = rows[row + step]
    return numbers?.[Math.min(place, numbers.length - 1)]
  }
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: rows[row]?.[place + 1],
    ArrowLeft: rows[row]?.[place - 1],
    ArrowDown: beside(1),
    ArrowUp: beside(-1),
  }
  if (!(event.key in targets)) return
  event.preventDefault()
  targets[event.key]?.focus()
}
