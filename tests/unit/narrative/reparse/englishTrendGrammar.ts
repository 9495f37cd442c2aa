import { patternIn, type Reader, type TrendGrammar } from './trendClaims.ts'

const pattern = patternIn('en')

const openings: readonly Reader[] = [
  [
    pattern('^S (rose|fell) from N in Y to N in Y'),
    (claims, [verb, a, from, b, to]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.move(verb, from, to)
      return to
    },
  ],
  [
    pattern('^Between Y and Y, S (rose|fell) from N to N'),
    (claims, [from, to, verb, a, b]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.move(verb, from, to)
      return to
    },
  ],
  [
    pattern('^S was unchanged at N in Y and Y'),
    (claims, [a, from, to]) => {
      claims.value(from, a)
      claims.same(from, to)
      return to
    },
  ],
  [
    pattern('^S was virtually unchanged at N in Y and Y'),
    (claims, [a, from, to]) => {
      claims.value(from, a)
      claims.value(to, a)
      claims.nearly(from, to)
      return to
    },
  ],
  [
    pattern('^S was virtually unchanged, at N in Y and N in Y'),
    (claims, [a, from, b, to]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.nearly(from, to)
      return to
    },
  ],
  [
    pattern('^S has been unchanged at N since Y'),
    (claims, [a, since]) => {
      claims.value(since, a)
      for (const year of claims.values.keys()) if (year >= Number(since)) claims.same(since, String(year))
      return undefined
    },
  ],
  [
    pattern('^In Y, S was N(?=\\.)'),
    (claims, [year, a]) => {
      claims.value(year, a)
      return undefined
    },
  ],
  [
    pattern('^S was N in Y'),
    (claims, [a, year]) => {
      claims.value(year, a)
      return undefined
    },
  ],
]

const NOUN = '(the number|the share|the amount|the figure)'

const continuations: readonly Reader[] = [
  [
    pattern('^ and (rose|fell) further to N in Y'),
    (claims, [before, verb, c, year]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      return 'further'
    },
  ],
  [
    pattern(`^, and in Y ${NOUN} (rose|fell) further to N`),
    (claims, [before, year, noun, verb, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      claims.noun(noun)
      return 'further'
    },
  ],
  [
    pattern('^, (?:but|and) (rose|fell) to N in Y'),
    (claims, [before, verb, c, year]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      return undefined
    },
  ],
  [
    pattern(`^, but in Y ${NOUN} (rose|fell) to N`),
    (claims, [before, year, noun, verb, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      claims.noun(noun)
      return undefined
    },
  ],
  [
    pattern('^ and was unchanged at N in Y'),
    (claims, [before, c, year]) => {
      claims.value(year, c)
      claims.same(before, year)
      return undefined
    },
  ],
  [
    pattern(`^, and in Y ${NOUN} was unchanged at N`),
    (claims, [before, year, noun, c]) => {
      claims.value(year, c)
      claims.same(before, year)
      claims.noun(noun)
      return undefined
    },
  ],
  [
    pattern('^,? and was at about the same level in Y, at N'),
    (claims, [before, year, c]) => {
      claims.value(year, c)
      claims.level(before, year)
      return undefined
    },
  ],
  [
    pattern(`^, and in Y ${NOUN} was at about the same level, at N`),
    (claims, [before, year, noun, c]) => {
      claims.value(year, c)
      claims.level(before, year)
      claims.noun(noun)
      return undefined
    },
  ],
]

const summaries: readonly RegExp[] = [
  /^ Overall, this is (.+) since (\d{4})\./,
  /^ Taken together, this is (.+) since (\d{4})\./,
  /^ There has thus been (.+) since (\d{4})\./,
]

export const englishTrendGrammar: TrendGrammar = { openings, continuations, summaries }
