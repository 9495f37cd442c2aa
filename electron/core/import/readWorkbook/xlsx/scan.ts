// Steps over XML bytes that end in a NUL, see XmlWindow. All answer with the place after what they read.
import { FileFault } from '../fileFault.ts'
import { Bail } from './bail.ts'
import { APOSTROPHE, EQUALS, GREATER, LESS, NUL, QUOTE, SLASH, SPACE } from './bytes.ts'
import { moreNeeded } from './xmlWindow.ts'

/** Only a NUL at the end of the window means that there may be more. */
export function stopAtNul(bytes: Buffer, at: number, end: number): never {
  if (at >= end) throw moreNeeded
  throw new Bail(`NUL at ${at}, ${bytes.length}`)
}

/** The place of the next "<". */
export function toTag(bytes: Buffer, from: number, end: number): number {
  let at = from
  for (let byte = bytes[at]; byte !== LESS; byte = bytes[at]) {
    if (byte === NUL) stopAtNul(bytes, at, end)
    at += 1
  }
  return at
}

/** The place after the ">" of a tag; quotes may hold one. */
export function afterTag(bytes: Buffer, from: number, end: number): number {
  let at = from
  let quote = NUL
  for (;;) {
    const byte = bytes[at] ?? NUL
    if (byte === NUL) stopAtNul(bytes, at, end)
    at += 1
    if (quote !== NUL) {
      if (byte === quote) quote = NUL
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte
    else if (byte === GREATER) return at
  }
}

/**
 * The place after the closing tag at `from`, whose name must begin with this letter after the prefix: where tags do not
 * match, rows would be lost without a word.
 */
export function afterClosing(bytes: Buffer, from: number, end: number, prefix: number, letter: number): number {
  const nameAt = from + 2 + prefix
  if (nameAt >= end) throw moreNeeded
  if (bytes[nameAt] !== letter) throw new FileFault('damaged', 'tags do not match')
  return bytes[nameAt + 1] === GREATER ? nameAt + 2 : afterTag(bytes, from, end)
}

/** The place after a comment; any other "<!" is for the library. */
export function afterComment(bytes: Buffer, from: number, end: number): number {
  if (end - from < 4) throw moreNeeded
  if (bytes.toString('latin1', from, from + 4) !== '<!--') throw new Bail('markup')
  const close = bytes.indexOf('-->', from + 4, 'latin1')
  if (close < 0 || close + 3 > end) throw moreNeeded
  return close + 3
}

/** The place of the first byte of an attribute's value, whose name begins at `from`; the byte before it is the quote. */
export function toValue(bytes: Buffer, from: number, end: number): number {
  let at = from
  for (let byte = bytes[at] ?? NUL; byte > SPACE && byte !== EQUALS; byte = bytes[at] ?? NUL) {
    if (byte === GREATER || byte === LESS || byte === QUOTE || byte === APOSTROPHE)
      throw new Bail('attribute without value')
    at += 1
  }
  at = afterBlanks(bytes, at)
  if (bytes[at] === NUL) stopAtNul(bytes, at, end)
  if (bytes[at] !== EQUALS) throw new Bail('attribute without value')
  at = afterBlanks(bytes, at + 1)
  const quote = bytes[at]
  if (quote === NUL) stopAtNul(bytes, at, end)
  if (quote !== QUOTE && quote !== APOSTROPHE) throw new Bail('attribute without quotes')
  return at + 1
}

function afterBlanks(bytes: Buffer, from: number): number {
  let at = from
  while ((bytes[at] ?? NUL) <= SPACE && bytes[at] !== NUL) at += 1
  return at
}

/** After a value or a name, a tag goes on with a blank or ends. */
export function endsWord(bytes: Buffer, at: number): boolean {
  const byte = bytes[at] ?? NUL
  return byte <= SPACE || byte === GREATER || byte === SLASH
}

/** The place of the quote that ends a value. */
export function endOfValue(bytes: Buffer, from: number, end: number): number {
  const quote = bytes[from - 1]
  let at = from
  for (let byte = bytes[at]; byte !== quote; byte = bytes[at]) {
    if (byte === NUL) stopAtNul(bytes, at, end)
    at += 1
  }
  return at
}
