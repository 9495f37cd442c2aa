import type { Site } from './sites.ts'

type Random = () => number

/** A way to get a report wrong: the new text at a place, or null where the kind does not fit it. */
export interface ErrorKind {
  readonly name: string
  change(site: Site, random: Random): string | null
}

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)]

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

const WORDS = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti']

/** A plain whole number in digits or words, with what stands around it in its piece of text. */
const WHOLE = new RegExp(`^(\\D*?)(\\d{1,3}(?:\\.\\d{3})*|${WORDS.slice(2).join('|')})(?![\\d,])(\\D*)$`, 'u')

function otherCount(text: string, random: Random): string | null {
  const match = WHOLE.exec(text)
  if (!match || /%|kr\.|procentpoint|år/.test(text)) return null
  const [, before = '', number = '', after = ''] = match
  const value = WORDS.includes(number) ? WORDS.indexOf(number) : Number(number.replaceAll('.', ''))
  const change = 1 + Math.floor(random() * Math.max(2, value * 0.2))
  const changed = value > change && random() < 0.5 ? value - change : value + change
  return before + (WORDS.includes(number) && changed <= 10 ? (WORDS[changed] ?? '') : grouped(changed)) + after
}

function otherPercent(text: string, random: Random): string | null {
  const match = /^(\D*)(\d{1,2})((?:,\d)?\u00a0%.*)$/.exec(text)
  if (!match) return null
  const [, before = '', number = '', after = ''] = match
  const change = 2 + Math.floor(random() * 8)
  return `${before}${Number(number) > change && random() < 0.5 ? Number(number) - change : Number(number) + change}${after}`
}

const digitsAt = (text: string): readonly number[] => [...text].flatMap((char, at) => (/\d/.test(char) ? [at] : []))

const put = (text: string, at: number, char: string): string => text.slice(0, at) + char + text.slice(at + 1)

function otherDigit(text: string, random: Random): string | null {
  const at = pick(digitsAt(text).slice(1), random)
  if (at === undefined) return null
  return put(text, at, String((Number(text[at]) + 1 + Math.floor(random() * 8)) % 10))
}

function swappedDigits(text: string, random: Random): string | null {
  const digits = digitsAt(text)
  const pairs = digits.flatMap((at, index) => {
    const next = digits[index + 1]
    const differ = next !== undefined && text[at] !== text[next]
    return differ && !(index === 0 && text[next] === '0') ? [[at, next] as const] : []
  })
  const pair = pick(pairs, random)
  if (!pair) return null
  const [a, b] = pair
  return put(put(text, a, text[b] ?? ''), b, text[a] ?? '')
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['steget', 'faldet'],
  ['steg', 'faldt'],
  ['stigning', 'fald'],
  ['mere end gennemsnittet', 'mindre end gennemsnittet'],
  ['merforbrug', 'mindreforbrug'],
  ['flere end', 'færre end'],
]

const both = OPPOSITES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])

/** The first of the words that stands alone in the text, replaced by its partner. */
function replaceWord(text: string, pairs: readonly (readonly [string, string])[]): string | null {
  for (const [from, to] of pairs) {
    const at = new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u').exec(text)
    if (at) return text.slice(0, at.index) + to + text.slice(at.index + from.length)
  }
  return null
}

const hasNumber = ({ around, text }: Site): boolean =>
  /\d/.test(around.replace(/(?:19|20)\d\d/g, '')) && text.trim() !== ''
const inProse = (kind: Site['kind']): boolean => kind === 'text'

const prose = (name: string, change: (text: string, random: Random, site: Site) => string | null): ErrorKind => ({
  name,
  change: (site, random) => (inProse(site.kind) && hasNumber(site) ? change(site.text, random, site) : null),
})

const liveProse = (name: string, change: (text: string, random: Random) => string | null): ErrorKind =>
  prose(name, (text, random, site) => (site.live ? change(text, random) : null))

const cell = (name: string, kind: 'line' | 'total'): ErrorKind => ({
  name,
  change: (site, random) => (site.kind === kind && /\d{2}/.test(site.text) ? otherDigit(site.text, random) : null),
})

const names = ['Ishøj', 'Vallensbæk'] as const

function otherMunicipality(text: string, _random: Random, { around }: Site): string | null {
  const named = names.filter((name) => new RegExp(`${name}(?!\\p{L})`, 'u').test(around))
  return named.length === 1 ? replaceWord(text, [names, [names[1], names[0]]]) : null
}

const YEAR = /(?<!\d)(201[123])(?!\d)/g

function otherYear(text: string, random: Random): string | null {
  const found = pick([...text.matchAll(YEAR)], random)
  if (!found) return null
  const year = Number(found[1])
  const to = year === 2011 ? 2012 : year - 1
  return text.slice(0, found.index) + to + text.slice(found.index + 4)
}

const UNKNOWN = [' Se figur 98.', ' Se tabel 97.', ' Det fremgår af kapitel 96.']

/** The twelve kinds. */
export const errorKinds: readonly ErrorKind[] = [
  liveProse('another count', otherCount),
  liveProse('another percentage', otherPercent),
  liveProse('another amount', (text, random) => (/kr\./.test(text) ? otherDigit(text, random) : null)),
  liveProse('digits swapped', swappedDigits),
  prose('opposite direction', (text) => replaceWord(text, both)),
  prose('percent and percentage points', (text) =>
    /procentpoint/.test(text)
      ? text.replace('procentpoint', '%')
      : /(?:med|på) (?:knap |godt )?\d+(?:,\d)?\u00a0%/.test(text)
        ? text.replace('%', 'procentpoint')
        : null,
  ),
  prose('number and share', (text) =>
    replaceWord(text, [
      ['Andelen', 'Antallet'],
      ['andelen', 'antallet'],
      ['Antallet', 'Andelen'],
      ['antallet', 'andelen'],
    ]),
  ),
  prose('another municipality', otherMunicipality),
  prose('another year', otherYear),
  cell('a line of a table', 'line'),
  cell('a sum of a table', 'total'),
  {
    name: 'reference or alternative text',
    change: (site, random) => {
      if (site.kind === 'alt') return ''
      return site.kind === 'text' && /\.$/.test(site.text) && random() < 0.2
        ? site.text + (pick(UNKNOWN, random) ?? '')
        : null
    },
  },
]
