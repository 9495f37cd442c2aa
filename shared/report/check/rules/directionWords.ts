/** Which way a word says that something goes. */
export type Way = 'up' | 'down' | 'same'

interface DirectionWord {
  readonly way: Way
  readonly start: number
  readonly end: number
  readonly text: string
}

const FORMS: readonly (readonly [RegExp, Way])[] = [
  [
    /(?<!\p{L})(?:stig(?:er|ende|ning(?:en|er)?)|steg(?:et)?|vokse[tr]?|vokset|forøge[tls]\p{L}*|øge[trs]|øgning(?:en)?|fremgang(?:en)?)(?!\p{L})/giu,
    'up',
  ],
  [
    /(?<!\p{L})(?:fald(?:et|er|ende)?|faldt|reducere[ts]|reduktion(?:en)?|nedgang(?:en)?|tilbagegang(?:en)?|mindske[ts])(?!\p{L})/giu,
    'down',
  ],
  [/(?<!\p{L})(?:uændret|uændrede|stagnere[trd]*|fastholdt|det samme niveau)(?!\p{L})/giu, 'same'],
]

const AMOUNTS: readonly (readonly [RegExp, Way])[] = [
  [/(?<!\p{L})(?:merforbrug(?:et)?|mindreindtægt(?:en)?)(?!\p{L})/giu, 'up'],
  [/(?<!\p{L})(?:mindreforbrug(?:et)?|merindtægt(?:en)?)(?!\p{L})/giu, 'down'],
]

/** What follows an amount or a count: "44.639 kr. mere end", "9 flere end". */
const AFTER: readonly (readonly [RegExp, Way])[] = [
  [/^\s(?:\p{L}+\s)?(?:mere|flere|over|højere)(?!\p{L})/iu, 'up'],
  [/^\s(?:\p{L}+\s)?(?:mindre|færre|under|lavere)(?!\p{L})/iu, 'down'],
]

const wordsIn = (text: string, forms: readonly (readonly [RegExp, Way])[]): readonly DirectionWord[] =>
  forms
    .flatMap(([form, way]) =>
      [...text.matchAll(form)].map((match) => ({
        way,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      })),
    )
    .sort((a, b) => a.start - b.start)

export const changeWordsIn = (text: string): readonly DirectionWord[] => wordsIn(text, FORMS)
export const amountWordsIn = (text: string): readonly DirectionWord[] => wordsIn(text, AMOUNTS)

export const wayAfter = (text: string, at: number): Way | null =>
  AFTER.find(([form]) => form.test(text.slice(at)))?.[1] ?? null
