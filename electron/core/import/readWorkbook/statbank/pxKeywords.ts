import { FileFault } from '../fileFault.ts'

/** A keyword of a PC-Axis file: `VALUES("alder")="0 år","1 år";` has the subject "alder" and two texts. */
export interface PxKeyword {
  readonly name: string
  readonly subject: string
  readonly texts: readonly string[]
}

interface Tokens {
  readonly text: string
  at: number
}

const blank = /\s*/y
const word = /[A-ZÆØÅa-zæøå][\w-]*(?:\[[a-z]{2,5}\])?/y
const bare = /[^\s",;()=]+/y

function take(tokens: Tokens, pattern: RegExp): string {
  pattern.lastIndex = tokens.at
  const found = pattern.exec(tokens.text)?.[0] ?? ''
  tokens.at += found.length
  return found
}

/** Texts are continued on the next line by a further pair of quotation marks. */
function quoted(tokens: Tokens): string {
  let text = ''
  while (tokens.text[tokens.at] === '"') {
    const close = tokens.text.indexOf('"', tokens.at + 1)
    if (close < 0) throw new FileFault('damaged', 'a text without end')
    text += tokens.text.slice(tokens.at + 1, close)
    tokens.at = close + 1
    take(tokens, blank)
  }
  return text
}

function subjectOf(tokens: Tokens): string {
  if (tokens.text[tokens.at] !== '(') return ''
  tokens.at += 1
  take(tokens, blank)
  const subject = quoted(tokens)
  const close = tokens.text.indexOf(')', tokens.at)
  if (close < 0) throw new FileFault('damaged', 'a bracket without end')
  tokens.at = close + 1
  return subject
}

/** Everything up to the semicolon: texts, words and, for time, a list in brackets whose words are left out. */
function valuesOf(tokens: Tokens): string[] {
  const texts: string[] = []
  for (;;) {
    take(tokens, blank)
    const char = tokens.text[tokens.at]
    if (char === undefined) throw new FileFault('damaged', 'a keyword without end')
    if (char === '"') texts.push(quoted(tokens))
    else {
      const other = take(tokens, bare)
      if (other !== '') texts.push(other)
      else tokens.at += 1
    }
    if (char === ';') return texts
  }
}

/** The keywords before DATA, and where the data begins. */
export function readKeywords(text: string): { keywords: readonly PxKeyword[]; dataAt: number } {
  const tokens: Tokens = { text, at: text.startsWith('\ufeff') ? 1 : 0 }
  const keywords: PxKeyword[] = []
  for (;;) {
    take(tokens, blank)
    const name = take(tokens, word).toUpperCase()
    take(tokens, blank)
    const subject = subjectOf(tokens)
    take(tokens, blank)
    if (name === '' || text[tokens.at] !== '=') throw new FileFault('damaged', 'no keyword')
    tokens.at += 1
    if (name === 'DATA') return { keywords, dataAt: tokens.at }
    keywords.push({ name, subject, texts: valuesOf(tokens) })
  }
}
