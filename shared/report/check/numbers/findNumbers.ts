import { type Fraction, fraction, multiply } from '../../../quantities.ts'
import type { Sentence } from '../document/document.ts'
import { otherRole } from './numberRole.ts'
import { DIGITS, readDigits } from './numberText.ts'
import type { Hedge, NumberForm, TypedNumber } from './typedNumber.ts'
import { PART_WORDS, partNumber, wordNumber } from './wordNumbers.ts'

const TOKEN = new RegExp(
  String.raw`(?<part>(?<!\p{L})(?:${PART_WORDS})(?!\p{L}))|(?<digits>(?<![\p{L}\d.,])[+\-−]?(?:${DIGITS}))(?!\d)|(?<word>\p{L}+)`,
  'giu',
)

const UNITS: readonly (readonly [RegExp, NumberForm, number])[] = [
  [/^\s?(?:procentpoint|procent-point|pct\.? ?point|pp\b)/i, 'points', 1],
  [/^\s?(?:%|pct\.?|procent(?!\p{L}))/iu, 'percent', 1],
  [/^\s?(?:mia\.?|milliarder?)\s?(?:kr\.?|kroner)/i, 'money', 1_000_000_000],
  [/^\s?(?:mio\.?|millioner|million)\s?(?:kr\.?|kroner)/i, 'money', 1_000_000],
  [/^\s?(?:t\.?\s?kr\.?|tusinde? (?:kr\.?|kroner))/i, 'money', 1000],
  [/^\s?(?:kr(?!\p{L})\.?|kroner)/iu, 'money', 1],
]

const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [
    /(?:^|[^\p{L}])(?:knapt?|næsten|lige under|lidt under|(?:på|med|til|er) under|op mod|i underkanten af)\s$/iu,
    'under',
  ],
  [/(?:^|[^\p{L}])(?:godt|(?<!fra [\d.,]+ )over|mere end|lidt over|lige over)\s$/iu, 'over'],
  [/(?:^|[^\p{L}])(?:ca\.?|cirka|omkring|omtrent|rundt regnet|rundt|i størrelsesordenen|cirka på)\s$/iu, 'about'],
]

function unitAfter(after: string): { readonly form: NumberForm; readonly scale: number; readonly length: number } {
  for (const [form, kind, scale] of UNITS) {
    const match = form.exec(after)
    if (match) return { form: kind, scale, length: match[0].length }
  }
  return { form: 'count', scale: 1, length: 0 }
}

/** What can follow "11 af 19": with a noun behind it ("12 af 48 familier") they are two numbers. */
const NO_NOUN = String.raw`(?=[.,;:)]?$|[.,;:)]\s|\s(?:af|i|på|om|med|har|er|og|eller|mens|blev|havde|fik|hos|fra|til|ved)\s)`

/** "11 af 19": a share of few, told in counts. */
const OUT_OF = new RegExp(String.raw`^ af (${DIGITS}|\p{L}+)${NO_NOUN}`, 'u')

function outOf(read: Read, after: string): { readonly share: Fraction; readonly length: number } | null {
  const match = OUT_OF.exec(after)
  const said = match?.[1] ?? ''
  const whole = /^\d/.test(said) ? readDigits(said).value : wordNumber(said.toLowerCase())
  if (!match || !whole || read.part || read.value.denominator !== 1) return null
  if (whole.denominator !== 1 || whole.numerator < 1 || whole.numerator < read.value.numerator) return null
  return { share: fraction(100 * read.value.numerator, whole.numerator), length: match[0].length }
}

interface Read {
  readonly value: Fraction
  readonly decimals: number
  readonly part: boolean
}

/** Whole amounts of six digits and more are kroner, also where the unit was forgotten. */
const LARGEST_COUNT = 200_000

function readToken(groups: Record<string, string | undefined>, after: string): Read | null {
  const { part, digits, word } = groups
  if (part !== undefined) {
    const value = partNumber(part.toLowerCase())
    return value ? { value, decimals: 0, part: true } : null
  }
  if (digits !== undefined) {
    const { value, decimals } = readDigits(digits.replace(/^[+\-−]/, ''))
    return { value, decimals, part: false }
  }
  const small = word?.toLowerCase() ?? ''
  // "en" and "et" are articles nearly everywhere else.
  const value = /^(?:en|et)$/.test(small) && /^\s?procentpoint/.test(after) ? fraction(1) : wordNumber(small)
  return value ? { value, decimals: 0, part: false } : null
}

/** The numbers of a sentence that say how many or how much: no years, dates, ages, paragraphs of law or references. */
export function findNumbers(sentence: Sentence): readonly TypedNumber[] {
  const found: TypedNumber[] = []
  let taken = 0
  for (const match of sentence.text.matchAll(TOKEN)) {
    const text = match[0]
    const start = match.index
    const end = start + text.length
    if (start < taken) continue
    const [before, after] = [sentence.text.slice(0, start), sentence.text.slice(end)]
    const read = readToken(match.groups ?? {}, after)
    if (!read) continue
    if (
      /\p{L}/u.test(after.charAt(0)) &&
      !/^kr/.test(after) &&
      match.groups?.digits !== undefined &&
      !/^år/.test(after)
    )
      continue
    if (otherRole(before, text.replace(/^[+\-−]/, ''), after) !== null) continue
    const share = outOf(read, after)
    if (share) {
      taken = end + share.length
      found.push({
        sentence: sentence.text,
        start,
        end: taken,
        unitEnd: taken,
        text: sentence.text.slice(start, taken),
        value: share.share,
        decimals: 0,
        scale: 1,
        form: 'percent',
        hedge: 'outOf',
        part: false,
      })
      continue
    }
    const unit = read.part ? { form: 'percent' as const, scale: 1, length: 0 } : unitAfter(after)
    const form = unit.form === 'count' && read.value.numerator > LARGEST_COUNT ? 'money' : unit.form
    found.push({
      sentence: sentence.text,
      start,
      end,
      unitEnd: end + unit.length,
      text: sentence.text.slice(start, end + unit.length),
      value: unit.scale === 1 ? read.value : multiply(read.value, fraction(unit.scale)),
      decimals: read.decimals,
      scale: unit.scale,
      form,
      hedge: HEDGES.find(([words]) => words.test(before))?.[1] ?? null,
      part: read.part,
    })
  }
  return found
}
