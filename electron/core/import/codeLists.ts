import { z } from 'zod'
import { fold } from '../../../shared/danish.ts'

const code = z.strictObject({
  code: z.string().min(1),
  /** The group that the code is counted in. */
  group: z.string().optional(),
  /** What the code means to the program, where it means more than its name. */
  meaning: z.string().optional(),
  synonyms: z.array(z.string()).default([]),
})

export const codeListsSchema = z.record(
  z.string(),
  z.strictObject({
    label: z.strictObject({ da: z.string(), en: z.string() }),
    groups: z.array(z.string()).default([]),
    codes: z.array(code).min(1),
  }),
)

export type CodeLists = z.infer<typeof codeListsSchema>
export type Code = z.infer<typeof code>
type CodeList = CodeLists[string]

/** Folding is slow and a column asks for the same few words thousands of times. */
const indexes = new WeakMap<
  CodeList,
  { readonly byName: ReadonlyMap<string, Code>; readonly asked: Map<string, Code> }
>()

function indexOf(list: CodeList) {
  const known = indexes.get(list)
  if (known) return known
  const names = list.codes.flatMap((entry) =>
    [entry.code, ...entry.synonyms].map((name) => [fold(name), entry] as const),
  )
  // The first entry of a name wins, so the list is read from its end.
  const index = { byName: new Map(names.toReversed()), asked: new Map<string, Code>() }
  indexes.set(list, index)
  return index
}

/** The code of a list that a text names, by its name or a synonym, whatever the case and spacing. */
export function findCode(list: CodeList, text: string): Code | null {
  const { byName, asked } = indexOf(list)
  const before = asked.get(text)
  if (before !== undefined) return before
  const found = byName.get(fold(text)) ?? null
  // Only known names are remembered: a wrong column could hold a million different texts.
  if (found) asked.set(text, found)
  return found
}

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
