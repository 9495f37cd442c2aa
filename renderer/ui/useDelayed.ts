import { useEffect, useState } from 'react'

/** True once `active` has lasted for `milliseconds`: what is quicker than that should not flicker. */
export function useDelayed(active: boolean, milliseconds: number): boolean {
  const [reached, setReached] = useState(false)
  useEffect(() => {
    if (!active) return setReached(false)
    const timer = setTimeout(() => setReached(true), milliseconds)
    return () => clearTimeout(timer)
  }, [active, milliseconds])
  return active && reached
}
