import type { ChapterProblem } from '../../../../shared/contract/report.ts'
import { lineAt, placeOfLine, type TextEdit } from './textEdit.ts'

/** The value of an attribute: `key="notifications-count"`. */
const VALUE = /="([^"]*)"/g

/**
 * Puts the name that exists in place of the one that does not. The wrong name is the attribute value that the problem
 * quotes; where it quotes none, the only value on the line is meant, and where there are several, none is touched.
 */
export function nearestName(body: string, { line, text, nearest }: ChapterProblem): TextEdit | null {
  if (nearest === null) return null
  const values = [...lineAt(body, line).matchAll(VALUE)]
    .map((match) => ({ value: match[1] ?? '', at: (match.index ?? 0) + 2 }))
    .filter(({ value }) => value !== nearest)
  const quoted = values.filter(({ value }) => value !== '' && text.da.includes(`“${value}”`))
  const [wrong] = quoted.length > 0 ? quoted : values.length === 1 ? values : []
  if (!wrong) return null
  const start = placeOfLine(body, line) + wrong.at
  const selectTo = start + nearest.length
  return { start, end: start + wrong.value.length, text: nearest, selectFrom: start, selectTo }
}
