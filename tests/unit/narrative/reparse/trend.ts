import { expect } from 'vitest'
import type { Language } from '../../../../shared/danish.ts'
import { expectChange, type Kind } from './change.ts'
import { danishTrendGrammar } from './danishTrendGrammar.ts'
import { englishTrendGrammar } from './englishTrendGrammar.ts'
import { Claims, type Reader, type TrendGrammar, trendNouns, type Values } from './trendClaims.ts'

function first(readers: readonly Reader[], text: string): { reader: Reader; match: RegExpExecArray } | null {
  for (const reader of readers) {
    const match = reader[0].exec(text)
    if (match) return { reader, match }
  }
  return null
}

/** Reads a stretch and returns what is left of the text. */
function readStretch({ openings, continuations, summaries }: TrendGrammar, claims: Claims, text: string): string {
  const open = first(openings, text)
  if (!open) throw new Error(`Not read: ${text}`)
  const last = open.reader[1](claims, open.match.slice(1))
  let left = text.slice(open.match[0].length)
  const on = last === undefined ? null : first(continuations, left)
  const further = on ? on.reader[1](claims, [last ?? '', ...on.match.slice(1)]) : undefined
  if (on) left = left.slice(on.match[0].length)
  expect(left.startsWith('.'), `Not read: ${left}`).toBe(true)
  left = left.slice(1)
  for (const summary of summaries) {
    const match = summary.exec(left)
    if (!match) continue
    expect(further).toBe('further')
    const [words, since] = /^\d{4}$/.test(match[1] ?? '') ? [match[2], match[1]] : [match[1], match[2]]
    expectChange(
      words ?? '',
      claims.kind,
      claims.at(since),
      claims.at(String(Math.max(...claims.named))),
      claims.language,
    )
    left = left.slice(match[0].length)
    break
  }
  return left
}

const grammars: Readonly<Record<Language, TrendGrammar>> = { da: danishTrendGrammar, en: englishTrendGrammar }

/** Reads a trend back: every number, direction and word of size in it agrees with the values, and every year is told. */
export function expectTrend(text: string, kind: Kind, values: Values, language: Language = 'da'): void {
  const claims = new Claims(values, kind, language)
  for (const [other, noun] of Object.entries(trendNouns[language]))
    if (other !== kind) expect(text).not.toMatch(new RegExp(`(^|[ ,])${noun}( |$)`))
  let left = text
  while (left !== '') left = readStretch(grammars[language], claims, left).replace(/^ (?=\S)/, '')
  expect([...claims.named].sort()).toEqual([...values.keys()].sort())
}
