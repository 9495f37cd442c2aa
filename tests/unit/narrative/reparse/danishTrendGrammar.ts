import { patternIn, type Reader, type TrendGrammar } from './trendClaims.ts'

const pattern = patternIn('da')

const openings: readonly Reader[] = [
  [
    pattern('^S (steg|faldt) fra N i Y til N i Y'),
    (claims, [verb, a, from, b, to]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.move(verb, from, to)
      return to
    },
  ],
  [
    pattern('^Fra Y til Y (steg|faldt) S fra N til N'),
    (claims, [from, to, verb, a, b]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.move(verb, from, to)
      return to
    },
  ],
  [
    pattern('^S var uændret på N i Y og Y'),
    (claims, [a, from, to]) => {
      claims.value(from, a)
      claims.same(from, to)
      return to
    },
  ],
  [
    pattern('^S var stort set uændret på N i Y og Y'),
    (claims, [a, from, to]) => {
      claims.value(from, a)
      claims.value(to, a)
      claims.nearly(from, to)
      return to
    },
  ],
  [
    pattern('^S var stort set uændret med N i Y og N i Y'),
    (claims, [a, from, b, to]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.nearly(from, to)
      return to
    },
  ],
  [
    pattern('^S har været uændret på N siden Y'),
    (claims, [a, since]) => {
      claims.value(since, a)
      for (const year of claims.values.keys()) if (year >= Number(since)) claims.same(since, String(year))
      return undefined
    },
  ],
  [
    pattern('^I Y var S N(?=\\.)'),
    (claims, [year, a]) => {
      claims.value(year, a)
      return undefined
    },
  ],
  [
    pattern('^S var N i Y'),
    (claims, [a, year]) => {
      claims.value(year, a)
      return undefined
    },
  ],
]

const continuations: readonly Reader[] = [
  [
    pattern('^ og er i Y (steget|faldet) yderligere til N'),
    (claims, [before, year, verb, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      return 'further'
    },
  ],
  [
    pattern('^, og i Y (steg|faldt) (antallet|andelen|beløbet|tallet) yderligere til N'),
    (claims, [before, year, verb, noun, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      claims.noun(noun)
      return 'further'
    },
  ],
  [
    pattern('^ og (steg|faldt) i Y til N'),
    (claims, [before, verb, year, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      return undefined
    },
  ],
  [
    pattern('^, men i Y (steg|faldt) (antallet|andelen|beløbet|tallet) til N'),
    (claims, [before, year, verb, noun, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      claims.noun(noun)
      return undefined
    },
  ],
  [
    pattern('^(?: og var i|, og i) Y (?:var (?:antallet|andelen|beløbet|tallet) )?uændret på N'),
    (claims, [before, year, c]) => {
      claims.value(year, c)
      claims.same(before, year)
      return undefined
    },
  ],
  [
    pattern('^(?: og lå i|, og i) Y (?:lå (?:antallet|andelen|beløbet|tallet) )?på omtrent samme niveau med N'),
    (claims, [before, year, c]) => {
      claims.value(year, c)
      claims.level(before, year)
      return undefined
    },
  ],
]

const summaries: readonly RegExp[] = [
  /^ Samlet er der tale om (.+) siden (\d{4})\./,
  /^ Det er samlet (.+) siden (\d{4})\./,
  /^ Siden (\d{4}) er der dermed sket (.+?)\.(?= |$)/,
]

export const danishTrendGrammar: TrendGrammar = { openings, continuations, summaries }
