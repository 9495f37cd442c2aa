import type { Language } from '../../danish.ts'
import { changeVocabulary } from '../../narrative/changeVocabulary.ts'
import { type ChangeForm, changeInWords } from '../../narrative/changeWords.ts'
import { pointsInWords, shareChange } from '../../narrative/pointsWords.ts'
import { acrossBreak } from '../../narrative/rules/acrossBreak.ts'
import { compare, type Fraction } from '../../quantities.ts'
import type { Inline } from '../reportModel.ts'
import { isAcrossBreak } from '../sentences/breaksOfSeries.ts'
import { metricText, notGiven, numberInline } from './metricText.ts'
import { type Attributes, inOtherYear } from './resolveMetric.ts'
import type { ResolvedMetric, Scope } from './scope.ts'

/** What stands around the numbers of a change. A Danish verb follows "er", an English one brings its own. */
const words: Readonly<Record<Language, { readonly from: string; readonly to: string; readonly at: string }>> = {
  da: { from: 'fra ', to: ' til ', at: ' på ' },
  en: { from: 'from ', to: ' to ', at: ' at ' },
}

const text = (content: string): Inline => ({ type: 'text', text: content })
const isShare = (resolved: ResolvedMetric): boolean => resolved.definition.kind === 'share'

function wordsOf(
  resolved: ResolvedMetric,
  from: Fraction,
  to: Fraction,
  form: ChangeForm,
  { decimaler, ental }: Attributes,
): string {
  const { language } = resolved
  if (isShare(resolved)) return pointsInWords(from, to, form, language)
  return changeInWords(from, to, {
    form,
    language,
    counts: resolved.definition.kind === 'count',
    gender: ental === 'et' ? 'et' : 'en',
    shown: (value) => metricText({ ...resolved, found: resolved.found && { ...resolved.found, value } }),
    ...(decimaler ? { percent: { decimals: Number(decimaler) } } : {}),
  })
}

/** The change from another year in words; null when one of the two values is missing. */
export function changeText(
  scope: Scope,
  resolved: ResolvedMetric,
  earlier: ResolvedMetric,
  form: ChangeForm,
  attributes: Attributes = {},
): string | null {
  const to = resolved.found?.value
  const from = earlier.found?.value
  if (!to || !from) return null
  return isAcrossBreak(scope, resolved, earlier)
    ? acrossBreak[resolved.language][form]
    : wordsOf(resolved, from, to, form, attributes)
}

function endsOf(
  resolved: ResolvedMetric,
  earlier: ResolvedMetric,
  from: Fraction,
  to: Fraction,
  attributes: Attributes,
) {
  if (!isShare(resolved)) {
    const digits = { ...attributes, form: 'tal' }
    return { first: metricText(earlier, digits), last: metricText(resolved, digits) }
  }
  const shown = shareChange(from, to, resolved.language)
  return { first: shown.from, last: shown.to }
}

/** "steget fra 85 % til 88 %", or "uændret på 88 %": rising or falling would say more than the numbers do. */
function verbWithEnds(resolved: ResolvedMetric, last: Inline, fromTo: readonly Inline[], said: string, rose: boolean) {
  const { language } = resolved
  const { same, nearly, up, down } = changeVocabulary[language]
  return said === same.verb || said === nearly.verb
    ? [text(said + words[language].at), last]
    : [text(`${(rose ? up : down).verb} `), ...fromTo]
}

/** `:aendring`: "steget svagt med knap 2 %", "fra 41 % til 35 %", "steget fra 85 % til 88 %", "seks procentpoint". */
export function changeInlines(scope: Scope, resolved: ResolvedMetric, attributes: Attributes): readonly Inline[] {
  const { language } = resolved
  const earlier = inOtherYear(scope, resolved, Number(attributes.fra))
  const to = resolved.found?.value
  const from = earlier.found?.value
  if (!to || !from) return [text(notGiven[language])]
  const broken = isAcrossBreak(scope, resolved, earlier)
  const ends = endsOf(resolved, earlier, from, to, attributes)
  const [first, last] = [numberInline(earlier, ends.first), numberInline(resolved, ends.last)]
  const fromTo = [text(words[language].from), first, text(words[language].to), last]
  switch (attributes.form) {
    case 'fratil':
      return broken ? [...fromTo, text(` (${acrossBreak[language].aside})`)] : fromTo
    case 'verbumfratil':
      return broken
        ? brokenVerb(language, last)
        : verbWithEnds(resolved, last, fromTo, wordsOf(resolved, from, to, 'verb', attributes), compare(to, from) > 0)
    case 'point':
      return broken ? [text(notGiven[language])] : [numberInline(resolved, shareChange(from, to, language).points)]
    default: {
      const form = attributes.form === 'verbum' ? 'verb' : 'noun'
      return [numberInline(resolved, changeText(scope, resolved, earlier, form, attributes) ?? notGiven[language])]
    }
  }
}

/** "er 524 og opgjort på en ny måde", in English "was 524 and was counted in a new way". */
const brokenVerb = (language: Language, last: Inline): readonly Inline[] =>
  language === 'da'
    ? [last, text(` og ${acrossBreak.da.verb}`)]
    : [text('was '), last, text(` and ${acrossBreak.en.verb}`)]
