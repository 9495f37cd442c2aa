import type { KeyboardEvent } from 'react'

const STOPS = 'input, button'

const sideways: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
])

/** The next row in the direction that has something in the column of the cell. */
function stopInColumn(cell: HTMLTableCellElement, row: Element, down: boolean): HTMLElement | null {
  const next = down ? row.nextElementSibling : row.previousElementSibling
  if (!(next instanceof HTMLTableRowElement)) return null
  const isHeading = next.cells.length === 1
  const stop = isHeading ? null : next.cells[cell.cellIndex]?.querySelector<HTMLElement>(STOPS)
  return stop ?? stopInColumn(cell, next, down)
}

function nextStop(event: KeyboardEvent<HTMLTableRowElement>): HTMLElement | null {
  const { key, currentTarget: row, target } = event
  if (!(target instanceof HTMLElement)) return null
  const step = sideways.get(key)
  if (step !== undefined) {
    const stops = [...row.querySelectorAll<HTMLElement>(STOPS)]
    return stops[stops.indexOf(target) + step] ?? null
  }
  const cell = target.closest<HTMLTableCellElement>('th, td')
  return cell && (key === 'ArrowDown' || key === 'ArrowUp') ? stopInColumn(cell, row, key === 'ArrowDown') : null
}

/** The arrow keys walk from a row's checkbox through its numbers, and along a column: with a stop for each, Tab would need hundreds of presses. */
export function walkTable(event: KeyboardEvent<HTMLTableRowElement>): void {
  const next = nextStop(event)
  if (!next) return
  event.preventDefault()
  next.focus()
}
