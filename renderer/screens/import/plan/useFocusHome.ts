import { type RefObject, useEffect, useRef } from 'react'

/**
 * A decision may take its own button away. Then the focus goes to the card that the button stood in, or to the heading
 * where that is gone too, so that working by keyboard goes on from the same place.
 */
export function useFocusHome(
  area: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
  changed: unknown,
): void {
  const home = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const element = area.current
    const remember = ({ target }: FocusEvent) => {
      home.current = target instanceof Element ? target.closest<HTMLElement>('[data-focus-home]') : null
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [area])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new plan is what may have taken the focused control away
  useEffect(() => {
    if (!home.current) return
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const target = home.current?.isConnected ? home.current : fallback.current
      target?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [changed, fallback])
}
