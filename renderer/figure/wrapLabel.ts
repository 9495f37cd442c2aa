/** Breaks a label into at most `maxLines` lines of about `width` characters; what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, width: number, maxLines = 2): string[] {
  const lines: string[] = []
  // A paragraph sign belongs to its number.
  for (const word of text.replaceAll('§ ', '§\u00a0').split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  const last = kept.at(-1) ?? ''
  kept[maxLines - 1] = `${last.length >= width ? last.slice(0, width - 1) : last} …`
  return kept
}
