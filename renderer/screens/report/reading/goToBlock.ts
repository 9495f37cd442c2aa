const SETTLING_MS = 1500
const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Brings a block into the middle and gives it the focus. Figures on the way are drawn only now and push it on; it is
 * held in its place until they have come to rest, or until the reader moves. Returns what lets go of it.
 */
export function goToBlock(article: HTMLElement, block: HTMLElement): () => void {
  const centre = () => block.scrollIntoView({ block: 'center' })
  const drawn = new ResizeObserver(centre)
  const letGo = () => {
    drawn.disconnect()
    clearTimeout(timer)
    for (const move of ownMoves) window.removeEventListener(move, letGo)
  }
  const timer = setTimeout(letGo, SETTLING_MS)
  for (const move of ownMoves) window.addEventListener(move, letGo)
  centre()
  block.focus({ preventScroll: true })
  drawn.observe(article)
  return letGo
}
