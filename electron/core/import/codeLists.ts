import { z } from 'zod'
import type { CodeListInfo } from '../../../shared/contract/importing.ts'
import { fold } from '../../../shared/danish.ts'
import type { Dated } from '../../../shared/domain/codeLabels.ts'

const year = z.number().int().min(1900).max(2200)
/** First and last year in which something holds; open where absent. */
const era = { from: year.optional(), until: year.optional() }

const code = z.strictObject({
  code: z.string().min(1),
  /** What the code is called in English, where it has a name in English. Import knows the Danish words only. */
  en: z.string().min(1).optional(),
  ...era,
  /** The group that the code is counted in. */
  group: z.string().optional(),
  /** What the code means to the program, where it means more than its name. */
  meaning: z.string().optional(),
  /** Ages that the code is meant for, both included. */
  ages: z.strictObject({ from: z.number().int().optional(), until: z.number().int().optional() }).optional(),
  /** What the code is called in the years of one law; the code's own name may be one of them. */
  labels: z.array(z.strictObject({ text: z.string().min(1), en: z.string().min(1).optional(), ...era })).default([]),
  synonyms: z.array(z.string()).default([]),
  /** Its codes in the list's national counterpart, year by year. */
  national: z.array(z.strictObject({ code: z.string().min(1), ...era })).default([]),
})

const codeList = z.strictObject({
  label: z.strictObject({ da: z.string(), en: z.string() }),
  groups: z.array(z.string()).default([]),
  /** The list of Statistics Denmark that these local codes are reported in. */
  national: z.string().optional(),
  /** Years from which figures cannot be compared with those before. */
  breaks: z.array(year).default([]),
  codes: z.array(code).min(1),
})

export const codeListsSchema = z.record(z.string(), codeList).superRefine((lists, context) => {
  for (const [name, list] of Object.entries(lists)) {
    const counterpart = list.national === undefined ? null : lists[list.national]
    const known = new Set(counterpart?.codes.map((entry) => entry.code))
    for (const entry of list.codes.flatMap(({ national }) => national))
      if (!known.has(entry.code))
        context.addIssue({ code: 'custom', message: `${name}: no national code ${entry.code}` })
  }
})

export type CodeLists = z.infer<typeof codeListsSchema>
export type Code = z.infer<typeof code>
export type CodeList = CodeLists[string]

export interface Era {
  readonly from: number | null
  readonly until: number | null
}

/** A code by one of its names, with the years in which that name may be used. */
export interface NamedCode {
  readonly entry: Code
  readonly era: Era
}

const ALWAYS: Era = { from: null, until: null }

const eraOf = (dated: Dated): Era =>
  dated.from === undefined && dated.until === undefined
    ? ALWAYS
    : { from: dated.from ?? null, until: dated.until ?? null }

const isInEra = ({ from, until }: Era, year: number): boolean =>
  (from === null || year >= from) && (until === null || year <= until)

/** Folding is slow and a column asks for the same few words thousands of times. */
const indexes = new WeakMap<
  CodeList,
  { readonly byName: ReadonlyMap<string, readonly NamedCode[]>; readonly asked: Map<string, readonly NamedCode[]> }
>()

/** All names of a code; those that a law has given carry its years. */
function namesOf(entry: Code): [name: string, named: NamedCode][] {
  const own = { entry, era: eraOf(entry) }
  const labels = entry.labels.map((label): [string, NamedCode] => [fold(label.text), { entry, era: eraOf(label) }])
  const dated = new Set(labels.map(([name]) => name))
  const plain = [entry.code, ...entry.synonyms].map(fold).filter((name) => !dated.has(name))
  return [...labels, ...plain.map((name): [string, NamedCode] => [name, own])]
}

function indexOf(list: CodeList) {
  const known = indexes.get(list)
  if (known) return known
  const byName = new Map<string, NamedCode[]>()
  for (const [name, named] of list.codes.flatMap(namesOf)) byName.set(name, [...(byName.get(name) ?? []), named])
  const index = { byName, asked: new Map<string, readonly NamedCode[]>() }
  indexes.set(list, index)
  return index
}

const NONE: readonly NamedCode[] = []

function allNamed(list: CodeList, text: string): readonly NamedCode[] {
  const { byName, asked } = indexOf(list)
  const before = asked.get(text)
  if (before !== undefined) return before
  const found = byName.get(fold(text)) ?? NONE
  // Only known names are remembered: a wrong column could hold a million different texts.
  if (found.length > 0) asked.set(text, found)
  return found
}

/** The code that a text names, with the years of that name. Where two codes share it, the one of the year is meant. */
export function findNamed(list: CodeList, text: string, year: number | null = null): NamedCode | null {
  const named = allNamed(list, text)
  const ofYear = year === null ? undefined : named.find(({ era }) => isInEra(era, year))
  return ofYear ?? named[0] ?? null
}

/** The code of a list that a text names, by its name, a label or a synonym, whatever the case and spacing. */
export const findCode = (list: CodeList, text: string, year: number | null = null): Code | null =>
  findNamed(list, text, year)?.entry ?? null

/** All lists as a person chooses from them. */
export const codeListInfos = (lists: CodeLists): CodeListInfo[] =>
  Object.entries(lists).map(([target, { label, codes }]) => ({
    target,
    label,
    codes: codes.map((entry) => ({ code: entry.code, from: entry.from ?? null, until: entry.until ?? null })),
  }))

/** Comparing takes the product of two lengths, and a cell may hold a novel. */
const LONGEST_COMPARED = 100

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

interface Nearest {
  readonly code: string
  readonly distance: number
  readonly length: number
}

function nearestOf(list: CodeList, text: string): Nearest | null {
  const wanted = fold(text).slice(0, LONGEST_COMPARED)
  let best: Nearest | null = null
  for (const entry of list.codes) {
    const distance = editDistance(wanted, fold(entry.code))
    if (best === null || distance < best.distance) best = { code: entry.code, distance, length: wanted.length }
  }
  return best
}

/** The code that a misspelt text probably means; null when none is near enough. A suggestion, never applied by itself. */
export function nearestCode(list: CodeList, text: string): string | null {
  const nearest = nearestOf(list, text)
  return nearest && nearest.distance <= Math.max(2, nearest.length * 0.4) ? nearest.code : null
}

/** True where the text is surely one of the list's codes with a slip in it, and no other text. */
export function isMisspelling(list: CodeList, text: string): boolean {
  const nearest = nearestOf(list, text)
  return nearest !== null && nearest.distance <= Math.max(1, nearest.length * 0.25)
}
