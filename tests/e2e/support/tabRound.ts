import type { Page } from 'playwright-core'
import { focusedName } from './keyboard.ts'

interface Stop {
  readonly name: string
  /** A ring, a shadow or a border in the colour of the ring. */
  readonly marked: boolean
  /** Inside the window, and nothing lies over it. */
  readonly inSight: boolean
}

/** Presses Tab from the top of the page until the focus has been everywhere: what can be reached without a mouse, and seen there. */
export async function tabRound(page: Page, most = 400): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
  const stops: Stop[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const known = element.hasAttribute('data-tab-round')
      element.setAttribute('data-tab-round', '')
      // A field without a face of its own is marked on what surrounds it, or on the label after it.
      const ringed = (each: Element | null | undefined) => {
        if (!each) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(each)
        return outlineStyle !== 'none' && outlineWidth !== '0px'
      }
      const label = element instanceof HTMLInputElement ? element.nextElementSibling : null
      const around = [element, element.parentElement, element.parentElement?.parentElement, label]
      const marked = around.some(ringed) || getComputedStyle(element).boxShadow !== 'none'
      const faceless = element.clientWidth <= 1 && label !== null
      const face = faceless ? label : element
      const { left, right, top, bottom } = face.getBoundingClientRect()
      const within = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1
      // Of a region that is larger than the window, the beginning.
      const x = Math.min((left + right) / 2, innerWidth - 4)
      const y = bottom - top > innerHeight ? Math.max(top + 4, 4) : (top + bottom) / 2
      const at = document.elementFromPoint(x, y)
      const free = at !== null && (face.contains(at) || at.contains(face))
      return { known, marked, inSight: free && (within || bottom - top > innerHeight / 2) }
    })
    if (seen === null) {
      if (stops.length > 0) break
      continue
    }
    if (seen.known) break
    stops.push({ name: (await focusedName(page)) ?? '', marked: seen.marked, inSight: seen.inSight })
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-tab-round]')) element.removeAttribute('data-tab-round')
  })
  return stops
}
