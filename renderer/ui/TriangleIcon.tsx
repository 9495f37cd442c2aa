/** ▲ and ▼ as drawn shapes; the font lacks them. */
export function TriangleIcon({ direction }: { readonly direction: 'up' | 'down' }) {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" className={`triangle triangle--${direction}`} aria-hidden="true">
      <path d={direction === 'up' ? 'M4 0.5 8 7.5H0Z' : 'M4 7.5 0 0.5H8Z'} fill="currentColor" />
    </svg>
  )
}
