import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function for as long as the component stands, that does what the latest one would. */
export function useStable<Given extends unknown[]>(
  latest: ((...given: Given) => void) | undefined,
): (...given: Given) => void {
  const current = useRef(latest)
  useLayoutEffect(() => {
    current.current = latest
  })
  return useCallback((...given: Given) => current.current?.(...given), [])
}
