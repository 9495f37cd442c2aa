import type { Inline } from '../reportModel.ts'

const isBlank = (inline: Inline): boolean => inline.type === 'text' && inline.text.trim() === ''

/** Template authors type ordinary spaces; a number keeps its unit and a paragraph its sign on the line. */
export const bound = (text: string): string =>
  text.replace(/(\d) (?=%|kr\.)/g, '$1\u00a0').replace(/§ (?=\d)/g, '§\u00a0')

/** Merges neighbouring text, and closes the gaps that an empty sentence leaves behind. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.text === '') continue
    if (inline.type === 'text' && last?.text.endsWith('.') && /^\.(\s|$)/.test(inline.text)) {
      // An abbreviation ("kr.") already ends the sentence.
      const rest = inline.text.slice(1)
      if (rest !== '') merged.push({ type: 'text', text: rest })
      continue
    }
    if (inline.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { type: 'text', text: last.text + inline.text }
    else merged.push(inline)
  }
  if (merged.every(isBlank)) return []
  return merged
    .map((inline, index): Inline => {
      if (inline.type !== 'text') return inline
      let text = bound(inline.text.replace(/[ \n\t]+/g, ' ').replace(/ ([.,;])/g, '$1'))
      if (index === 0) text = text.trimStart()
      if (index === merged.length - 1) text = text.trimEnd()
      return { type: 'text', text }
    })
    .filter((inline) => inline.text !== '')
}

export const inlineText = (inlines: readonly Inline[]): string => inlines.map((inline) => inline.text).join('')
