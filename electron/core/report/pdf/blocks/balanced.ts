import type { SetText } from '../type/setText.ts'
import type { TextStyle } from '../type/styles.ts'
import type { TextRun } from '../type/textRuns.ts'
import type { Typesetter } from '../type/typesetter.ts'

const NARROWER = [0.5, 0.6, 0.7, 0.8, 0.9] as const

/** A title of two lines or more with lines alike: no single word below a full line. */
export async function setBalanced(
  content: string | readonly TextRun[],
  style: TextStyle,
  width: number,
  typesetter: Typesetter,
): Promise<SetText> {
  const set = await typesetter.set(content, style, width)
  if (set.lines.length === 1) return set
  const narrower = await Promise.all(NARROWER.map((part) => typesetter.set(content, style, part * width)))
  return narrower.find(({ lines }) => lines.length === set.lines.length) ?? set
}
