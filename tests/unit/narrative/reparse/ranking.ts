import { expect } from 'vitest'
import type { Language } from '../../../../shared/danish.ts'

const words: Readonly<Record<Language, { readonly and: string; readonly both: string; readonly each: string }>> = {
  da: { and: 'og', both: 'begge ', each: 'hver ' },
  en: { and: 'and', both: 'both ', each: 'each ' },
}

/** What may stand between two names. */
const jointIn = (language: Language): string => `(?:, | ${words[language].and} |; ${words[language].and} |; )`

/** Reads a ranking back: the places fall, ties are told as ties, and what is not named is not larger. */
export function expectRanking(
  text: string,
  counts: ReadonlyMap<string, number>,
  places: number,
  language: Language = 'da',
): void {
  const { both, each } = words[language]
  const nextPlace = new RegExp(`^${jointIn(language)}?(.+?) \\((${both}|${each})?(\\d+)\\)`)
  const named = new Set<string>()
  const told: number[] = []
  let left = text
  while (left !== '') {
    const place = nextPlace.exec(left)
    if (!place?.[1]) throw new Error(`Not read: ${left}`)
    const value = Number(place[3])
    const here = labelsIn(place[1], counts, language)
    for (const label of here) {
      expect(counts.get(label), label).toBe(value)
      expect(named.has(label), `${label} twice`).toBe(false)
      named.add(label)
    }
    expect(place[2]).toBe(here.length === 1 ? undefined : here.length === 2 ? both : each)
    told.push(value)
    left = left.slice(place[0].length)
  }
  expect(told).toEqual([...new Set(told)].sort((a, b) => b - a))
  const others = [...counts].filter(([label]) => !named.has(label)).map(([, value]) => value)
  expect(Math.max(0, ...others)).toBeLessThanOrEqual(told.at(-1) ?? 0)
  for (const value of told) expect(others).not.toContain(value)
  const nonZero = [...counts.values()].filter((value) => value > 0)
  expect(told.length > 0).toBe(nonZero.length > 0)
  // Fewer are named only where a tie at the end would have drowned the rest.
  const tied = others.filter((value) => value === Math.max(...others)).length
  if (named.size < Math.min(places, nonZero.length)) expect(named.size + tied).toBeGreaterThan(2 * places)
}

/** The labels that an enumeration names; a label may have a comma of its own. */
function labelsIn(enumeration: string, counts: ReadonlyMap<string, number>, language: Language): readonly string[] {
  const joint = new RegExp(`^${jointIn(language)}`)
  const labels: string[] = []
  let left = enumeration
  while (left !== '') {
    const label = [...counts.keys()].find((one) => left.startsWith(one))
    if (!label) throw new Error(`Not a category: ${left}`)
    labels.push(label)
    left = left.slice(label.length).replace(joint, '')
  }
  return labels
}
