import { fold } from '../../../danish.ts'

/** Words that head columns of numbers. Longer ones first. */
const HEADS =
  /(?:forventet udgift|forventet regnskab|oprindeligt budget|korrigeret budget|budget|regnskab|forbrug|afvigelse|difference|forskel|antal|andel|pct\.?|procent|ændring)(?:\s?\(?(?:%|kr\.?|(?:19|20)\d\d)\)?)*/gi

/** The headings in a line of plain text that has nothing else to tell its columns apart. `categories` are words of the code lists. */
export function columnHeads(text: string, categories: readonly string[]): readonly string[] {
  const standard = [...text.matchAll(HEADS)].map(([found]) => found.trim())
  if (standard.length >= 2 && !/[.;]$/.test(text)) return standard
  const line = fold(text)
  const taken: { at: number; name: string }[] = []
  for (const name of [...categories].sort((a, b) => b.length - a.length)) {
    const wanted = fold(name)
    for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
      const clear = !taken.some((other) => at < other.at + other.name.length && other.at < at + wanted.length)
      const alone = !/\p{L}/u.test(line.charAt(at - 1)) && !/\p{L}/u.test(line.charAt(at + wanted.length))
      if (clear && alone) taken.push({ at, name })
    }
  }
  const covered = taken.reduce((all, { name }) => all + name.length, 0)
  if (taken.length < 3 || covered < line.length / 2) return []
  return taken.sort((a, b) => a.at - b.at).map(({ name }) => name)
}
