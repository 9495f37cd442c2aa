import { scrollerOf } from './scrollerOf.ts'

const SETTLING_MS = 1500
const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Carries out a move of the reading, and again whenever figures on the way are drawn only now and push on what was
 * brought in sight, until they have come to rest or the reader moves. Returns what lets go of it.
 */
export function holdInPlace(article: HTMLElement, move: () => void): () => void {
  const drawn = new ResizeObserver(move)
  const letGo = () => {
    drawn.disconnect()
    clearTimeout(timer)
    for (const own of ownMoves) window.removeEventListener(own, letGo)
  }
  const timer = setTimeout(letGo, SETTLING_MS)
  for (const own of ownMoves) window.addEventListener(own, letGo)
  move()
  drawn.observe(article)
  return letGo
}

/** Brings a block into the middle, or as far below the upper edge as is said, and gives it the focus. */
export function goToBlock(article: HTMLElement, block: HTMLElement, top: number | null): () => void {
  const letGo = holdInPlace(article, () => {
    const scroller = scrollerOf(block)
    if (top === null || !scroller) block.scrollIntoView({ block: 'center' })
    else scroller.scrollTop += block.getBoundingClientRect().top - scroller.getBoundingClientRect().top - top
  })
  block.focus({ preventScroll: true })
  return letGo
}
