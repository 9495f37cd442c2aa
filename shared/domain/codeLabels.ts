import { fold } from '../danish.ts'

/** First and last year in which something holds, both included; open where absent. */
export interface Dated {
  readonly from?: number | undefined
  readonly until?: number | undefined
}

export const holdsIn = ({ from, until }: Dated, year: number): boolean =>
  (from === undefined || year >= from) && (until === undefined || year <= until)

/** A code with what laws and breaks have called it over the years. */
export interface LabelledCode extends Dated {
  readonly code: string
  readonly labels: readonly (Dated & { readonly text: string })[]
}

/** A code of the centre's own with its codes in the list of Statistics Denmark, year by year. */
export interface LocalCode extends LabelledCode {
  readonly national: readonly (Dated & { readonly code: string })[]
}

/** The centre's codes beside the list of Statistics Denmark that they are counted in. */
export interface LocalCodeList {
  readonly codes: readonly LocalCode[]
  readonly national: readonly LabelledCode[]
  /** National codes that people have chosen instead: folded local code → national code. */
  readonly chosen: ReadonlyMap<string, string>
}

export interface NationalCode {
  readonly code: string
  readonly label: string
}

/** What a code is called in a year. */
export const labelIn = (entry: LabelledCode, year: number): string =>
  entry.labels.find((label) => holdsIn(label, year))?.text ?? entry.code

const localCodes = new WeakMap<LocalCodeList, ReadonlyMap<string, LocalCode>>()

/** Found by the folded code: made once a list, since every number by national category asks for it. */
function localCode(list: LocalCodeList, folded: string): LocalCode | undefined {
  const known = localCodes.get(list) ?? new Map(list.codes.toReversed().map((entry) => [fold(entry.code), entry]))
  localCodes.set(list, known)
  return known.get(folded)
}

/** The code in which Statistics Denmark counts a local code, that year. What people have chosen counts in the years that have it. */
export function nationalCode(list: LocalCodeList, code: string, year: number): NationalCode | null {
  const folded = fold(code)
  const named = (wanted: string | undefined): LabelledCode | undefined =>
    list.national.find((entry) => entry.code === wanted && holdsIn(entry, year))
  const local = localCode(list, folded)
  const entry = named(list.chosen.get(folded)) ?? named(local?.national.find((counted) => holdsIn(counted, year))?.code)
  return entry ? { code: entry.code, label: labelIn(entry, year) } : null
}

/** The national codes of a year, to choose from. */
export const nationalCodesIn = (list: LocalCodeList, year: number): readonly NationalCode[] =>
  list.national.flatMap((entry) => (holdsIn(entry, year) ? [{ code: entry.code, label: labelIn(entry, year) }] : []))
