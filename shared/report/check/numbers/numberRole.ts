const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'

/** What digits in running text are, other than a number that says how many or how much. */
export type OtherRole = 'year' | 'date' | 'law' | 'age' | 'span' | 'ordinal' | 'reference' | 'base' | 'mark'

/** "To ud af tre" is a part of a whole, told roundly. */
const FEW = 'to|tre|fire|fem|seks|syv|otte|ni|ti'

/** An average number of months says how many; other months say how long. */
const NO_AVERAGE = /^(?!.*gennemsnit[^,.;:]*$)/iu

interface Form {
  readonly role: OtherRole
  readonly before?: RegExp
  readonly itself?: RegExp
  readonly after?: RegExp
}

/** Read in this order: the first that fits decides. Every part that a form names must fit. */
const forms: readonly Form[] = [
  { role: 'reference', before: /(?:figur|figuren|tabel|tabellen|side|kapitel|afsnit|bilag|fodnote|note)\s$/i },
  { role: 'law', before: /(?:§§?\s?|stk\.?\s?|nr\.?\s?|lov\s|§[^.;]{0,12}[,–-]\s?|§§? \d+[^.;]{0,6} og )$/i },
  { role: 'law', after: /^,? ?stk/ },
  { role: 'date', after: new RegExp(String.raw`^\.?\s(?:${MONTHS})`) },
  { role: 'date', itself: /^\d{1,2}(?:\.\d{1,2})?$/, after: /^[./]\d{1,2}[-./ ]\s?(?:\d{4}|\d\d)(?!\d)/ },
  { role: 'date', before: /\d[-/]$/, itself: /^\d{1,4}$/ },
  { role: 'date', after: /^-\d{1,2}-\d/, itself: /^\d{1,4}$/ },
  { role: 'date', before: /\bkl\.\s?$/ },
  { role: 'year', itself: /^(?:19|20)\d\d$/, after: /^(?!\s?(?:%|kr))/ },
  { role: 'year', before: /(?:19|20)\d\d\s?[/–-]\s?$/, itself: /^\d\d(?:\d\d)?$/ },
  { role: 'base', before: /(?:\bpr\.\s|\bper\s|= )$/, itself: /^(?:1\.?000|100)$/ },
  { role: 'span', before: /(?:færre|flere|mindre) end\s$/i },
  { role: 'base', before: /summer\p{L}*[^.]*\stil\s$/u, itself: /^100$/ },
  { role: 'span', after: /^ (?:eller (?:flere|mere)|og derover)/ },
  { role: 'base', before: /n\s?=\s?$/ },
  { role: 'age', after: /^(?:(?:,|\s?(?:–|-|til|og|eller))\s?\d+)*\s?-?\s?(?:år\b|årig|årene)/ },
  { role: 'age', before: /(?:\d+\s?(?:–|-|til|og|eller)\s?)$/, after: /^\s?-?\s?(?:år|årig)/ },
  {
    role: 'age',
    before: /(?:alderen|alder|mellem)\s(?:\S+\s?(?:–|-|til|og)\s?)?$/,
    after: /^\s?(?:–|-|til|og)?\s?\d*\s?år/,
  },
  { role: 'span', after: /^(?:-\S+)?\s(?:timer?|minutter|sekunder|måned|år)(?!\p{L})/u },
  { role: 'span', before: NO_AVERAGE, after: /^(?:-\S+)?\småneder(?!\p{L})/u },
  {
    role: 'span',
    before:
      /(?:inden ?for|indenfor|inden|efter|første|sidste|seneste|senest|over|højst|mindst|mere end|udover|–|-|til)\s?$/i,
    after: /^\s?(?:(?:–|-|til)\s?\d+\s?)?(?:kalender|hver)?(?:dage?|uger?|døgn)(?!\p{L})/u,
  },
  {
    role: 'span',
    before: /(?<!\p{L})frist(?:en)?(?::| (?:er|var)(?: på)?)\s$/iu,
    after: /^\s(?:dage?|uger?|timer)(?!\p{L})/u,
  },
  { role: 'span', before: /(?<!\p{L})ugen?\s(?:\d+\s?(?:–|-|til|og)\s?)?$/iu, itself: /^\d{1,2}$/ },
  { role: 'span', after: /^\s?(?:–|-|til)\s?\S+\s?(?:dage|uger|måneder|timer|år)(?!\p{L})/u },
  { role: 'span', after: /^\sdage om (?:året|ugen)/ },
  { role: 'ordinal', itself: /^\d{1,2}$/, after: /^\.(?:,| (?!\p{Lu})\p{L})/u },
  { role: 'span', after: new RegExp(String.raw`^ ud af (?:${FEW})(?!\p{L})`, 'u') },
  { role: 'span', before: new RegExp(`(?:${FEW}) ud af $`, 'iu'), itself: /^\p{L}+$/u },
  { role: 'mark', before: /^\s*$/, after: /^\)/ },
]

/** Null for a number that can be compared with a figure. */
export function otherRole(before: string, itself: string, after: string): OtherRole | null {
  const found = forms.find(
    (form) =>
      (form.before?.test(before) ?? true) && (form.itself?.test(itself) ?? true) && (form.after?.test(after) ?? true),
  )
  return found?.role ?? null
}
