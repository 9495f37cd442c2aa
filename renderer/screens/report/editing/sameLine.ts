/**
 * Where a line of one text is found in another that was made from it: at its own words, as long as they stand before or
 * after what was changed, and else where the change begins. Lines count from 1.
 */
export function sameLine(from: string, to: string, line: number): number {
  const old = from.split('\n')
  const now = to.split('\n')
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  if (line > old.length - tail) return line + now.length - old.length
  return Math.min(line, Math.max(1, head + 1, now.length - tail), now.length)
}
