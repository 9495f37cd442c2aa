import { type RefObject, useEffect } from 'react'

/**
 * Takes the focus when the control that had it is gone (a button that is now disabled or removed), so that working by
 * keyboard goes on from here. Somebody who is elsewhere by now is left alone.
 */
export function useFocusWhenLost(element: RefObject<HTMLElement | null>, wanted = true): void {
  useEffect(() => {
    if (!wanted) return
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [element, wanted])
}
