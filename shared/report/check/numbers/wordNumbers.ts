import { type Fraction, fraction } from '../../../quantities.ts'

const units = ['nul', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'] as const
const teens = ['elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten'] as const
const tens = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'] as const

function wholes(): readonly (readonly [string, Fraction])[] {
  const found: [string, Fraction][] = [
    ['én', fraction(1)],
    ['ét', fraction(1)],
    ['ingen', fraction(0)],
    ['hundrede', fraction(100)],
    ['halvanden', fraction(3, 2)],
  ]
  units.forEach((word, value) => {
    if (word !== '') found.push([word, fraction(value)])
  })
  teens.forEach((word, index) => {
    found.push([word, fraction(index + 11)])
  })
  tens.forEach((ten, index) => {
    found.push([ten, fraction((index + 2) * 10)])
    const ones = [...units.slice(2, 10), 'en']
    for (const [position, one] of ones.entries())
      found.push([`${one}og${ten}`, fraction((index + 2) * 10 + (one === 'en' ? 1 : position + 2))])
  })
  return found
}

const byWord = new Map(wholes())

/** "syv", "femogtyve", "ingen". "en" and "et" are articles and count only before a unit, where the finder asks for them. */
export const wordNumber = (word: string): Fraction | undefined => byWord.get(word)

/** Parts of a whole in percent: "halvdelen", "en tredjedel", "hver fjerde". */
const parts: readonly (readonly [RegExp, Fraction])[] = [
  [/^(?:halvdelen|det halve)$/, fraction(50)],
  [/^(?:hver anden|hvert andet)$/, fraction(50)],
  [/^(?:en tredjedel|hver tredje|hvert tredje)$/, fraction(100, 3)],
  [/^to tredjedele$/, fraction(200, 3)],
  [/^(?:en fjerdedel|hver fjerde|hvert fjerde)$/, fraction(25)],
  [/^tre fjerdedele$/, fraction(75)],
  [/^(?:en femtedel|hver femte|hvert femte)$/, fraction(20)],
  [/^(?:to femtedele)$/, fraction(40)],
  [/^(?:en tiendedel|hver tiende|hvert tiende)$/, fraction(10)],
]

export const PART_WORDS =
  'halvdelen|det halve|hver anden|hvert andet|en tredjedel|to tredjedele|en fjerdedel|tre fjerdedele|en femtedel|to femtedele|en tiendedel|hver(?:t)? (?:tredje|fjerde|femte|tiende)'

export const partNumber = (words: string): Fraction | undefined => parts.find(([form]) => form.test(words))?.[1]
