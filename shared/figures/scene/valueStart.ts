/**
 * Where a value begins beside the end of its bar: right after it, or beyond a reference line that would run through the
 * digits. `direction` is 1 to the right or downwards, -1 to the left or upwards.
 */
export function valueStart(end: number, gap: number, length: number, line: number | null, direction: 1 | -1): number {
  const distance = line === null ? -1 : (line - end) * direction
  const crossed = distance >= 0 && distance <= gap + length + gap / 2
  return (crossed && line !== null ? line : end) + direction * gap
}
