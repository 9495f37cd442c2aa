import type { Language } from '../../danish.ts'
import { type LabelledCode, labelIn } from '../../domain/codeLabels.ts'
import type { Bilingual } from '../metric.ts'

/** A law with the years in which it was in force. */
export interface Law {
  readonly id: string
  /** As it stands before a section: "servicelovens". */
  readonly of: Bilingual
  readonly from?: number | undefined
  readonly until?: number | undefined
}

/** One subject under each law that has governed it. Read from templates/reference/lawEras.json. */
export interface LawTopic {
  readonly id: string
  readonly name: Bilingual
  /** Sections by the law's id: "§ 52, stk. 3", in English "§ 52(3)". */
  readonly sections: Readonly<Record<string, Bilingual>>
}

export interface LawEras {
  readonly laws: readonly Law[]
  readonly topics: readonly LawTopic[]
  /** Codes of the centre that the laws have called differently: "Børnefaglig undersøgelse (§ 50) iværksat". */
  readonly codes: readonly LabelledCode[]
  /** English names of the centre's codes, and of what laws call them; words that are not here stay as they are. */
  readonly english?: Readonly<Record<string, string>>
}

/** What a code is called in a year and a language. */
export function codeWord(eras: LawEras, code: string, year: number | null, language: Language): string {
  const word = year === null ? code : codeInYear(eras, code, year)
  return language === 'en' ? (eras.english?.[word] ?? word) : word
}

/** What a code is called under the law of the year; the code itself where no law names it. */
export function codeInYear({ codes }: LawEras, code: string, year: number): string {
  const entry = codes.find((each) => each.code === code)
  return entry ? labelIn(entry, year) : code
}

const isInForce = ({ from, until }: Law, year: number): boolean =>
  (from === undefined || year >= from) && (until === undefined || year <= until)

/** "servicelovens § 50" in 2023, "barnets lovs § 20" in 2024; null where no law is known. */
export function lawName(eras: LawEras, topic: string, year: number, language: Language): string | null {
  const sections = eras.topics.find(({ id }) => id === topic)?.sections
  const law = eras.laws.find((each) => isInForce(each, year) && sections?.[each.id] !== undefined)
  return law && sections ? cited(law, sections, language) : null
}

/**
 * The legal basis of a number that speaks of one year or of several: "Lovgrundlag: servicelovens § 50 (til og med
 * 2023), barnets lovs § 20 (fra 2024)." Null where no law is known.
 */
export function legalBasis(
  eras: LawEras,
  topic: string,
  [first, last]: readonly [first: number, last: number],
  language: Language,
): string | null {
  const sections = eras.topics.find(({ id }) => id === topic)?.sections
  if (!sections) return null
  const laws = eras.laws.filter(
    ({ id, from, until }) => sections[id] !== undefined && (from ?? first) <= last && (until ?? last) >= first,
  )
  if (laws.length === 0) return null
  const names = laws.map((law) => cited(law, sections, language) + (laws.length > 1 ? yearsOf(law, language) : ''))
  return `${language === 'da' ? 'Lovgrundlag' : 'Legal basis'}: ${names.join(', ')}.`
}

function cited(law: Law, sections: LawTopic['sections'], language: Language): string {
  const section = sections[law.id]?.[language] ?? ''
  return language === 'da' ? `${law.of.da} ${section}` : `${section} ${law.of.en}`
}

function yearsOf({ from, until }: Law, language: Language): string {
  const parts = [
    from === undefined ? null : `${language === 'da' ? 'fra' : 'from'} ${from}`,
    until === undefined ? null : `${language === 'da' ? 'til og med' : 'until the end of'} ${until}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`
}
