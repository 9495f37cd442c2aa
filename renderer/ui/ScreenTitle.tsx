import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a screen; it takes the focus when the screen is entered, so that a screen reader announces it. */
export function ScreenTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
