import { useEffect, useRef, useState } from 'react'

/** A value that changes at most once in `milliseconds`: a screen reader should not be talked over. */
export function usePaced<Value>(value: Value, milliseconds: number): Value {
  const [paced, setPaced] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, last.current + milliseconds - Date.now())
    const timer = setTimeout(() => {
      last.current = Date.now()
      setPaced(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return paced
}
