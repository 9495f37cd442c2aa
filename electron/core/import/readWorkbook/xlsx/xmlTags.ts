import { FileFault } from '../fileFault.ts'
import { decodeReferences } from './xmlText.ts'

/** A tag of a small part. Names are without their namespace prefix. */
export interface XmlTag {
  readonly name: string
  readonly prefix: string
  readonly kind: 'open' | 'close' | 'empty'
  /** Where the text after it begins. */
  readonly end: number
  readonly attributes: ReadonlyMap<string, string>
}

/** "<![CDATA[": with fewer characters than that, "<!" does not yet say what it begins. */
const LONGEST_MARK = 9

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Where a construct that begins with "<!" or "<?" ends; -1 where the text stops before. */
function endOfMarkup(xml: string, at: number): number {
  const until = (mark: string): number => {
    const found = xml.indexOf(mark, at)
    return found < 0 ? -1 : found + mark.length
  }
  if (xml.startsWith('<!--', at)) return until('-->')
  if (xml.startsWith('<![CDATA[', at)) return until(']]>')
  if (xml.startsWith('<?', at)) return until('?>')
  throw new FileFault('unsafe', 'document type definition')
}

/** The end of a tag: the first ">" outside quotes. */
function endOfTag(xml: string, at: number): number {
  let quote = ''
  for (let place = at; place < xml.length; place += 1) {
    const char = xml.charAt(place)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return place
  }
  return -1
}

function attributesIn(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(/\s([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!name.startsWith('xmlns')) attributes.set(local(name), decodeReferences(double ?? single ?? ''))
  }
  return attributes
}

/** The tags of a part in order; stops where the text is cut off. A document type definition is refused. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const next = xml.charAt(at + 1)
    if (next === '' || (next === '!' && xml.length < at + LONGEST_MARK)) return
    if (next === '!' || next === '?') {
      const end = endOfMarkup(xml, at)
      if (end < 0) return
      at = xml.indexOf('<', end)
      continue
    }
    const end = endOfTag(xml, at)
    if (end < 0) return
    const closes = next === '/'
    const empty = xml.charAt(end - 1) === '/'
    const inner = xml.slice(at + (closes ? 2 : 1), empty ? end - 1 : end)
    const full = /^[^\s/]*/.exec(inner)?.[0] ?? ''
    const name = local(full)
    yield {
      name,
      prefix: full.slice(0, full.length - name.length),
      kind: closes ? 'close' : empty ? 'empty' : 'open',
      end: end + 1,
      attributes: attributesIn(inner.slice(full.length)),
    }
    at = xml.indexOf('<', end)
  }
}
