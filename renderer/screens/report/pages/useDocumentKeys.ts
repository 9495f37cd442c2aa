import { type RefObject, useEffect } from 'react'

interface Position {
  readonly page: number
  readonly pages: number
  turn(to: number): void
}

/** Page Up, Page Down, Home and End turn pages while the pane has the focus. */
export function useDocumentKeys(pane: RefObject<HTMLElement | null>, { page, pages, turn }: Position): void {
  useEffect(() => {
    const node = pane.current
    if (!node) return
    const press = (event: KeyboardEvent) => {
      const target = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: pages }[event.key]
      if (target === undefined) return
      event.preventDefault()
      turn(target)
    }
    node.addEventListener('keydown', press)
    return () => node.removeEventListener('keydown', press)
  })
}
