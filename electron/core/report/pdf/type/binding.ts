const NO_BREAK_SPACE = '\u00a0'
const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'

const bound: readonly RegExp[] = [
  // § 50, §§ 50
  /(§) (?=\d)/g,
  // 1. januar
  new RegExp(`(\\b\\d{1,2}\\.) (?=(?:${months})\\b)`, 'g'),
  // 5 mio., 20 kr., 12 %
  /(\d) (?=(?:mio\.|mia\.|kr\.|%))/g,
  // stk. 2, nr. 5, kap. 11
  /\b((?:stk|nr|kap)\.) (?=\d)/gi,
]

/** Keeps on one line what is read as one: a paragraph sign and its number, a day and its month, a number and its unit. */
export const bindWords = (text: string): string =>
  bound.reduce((current, pattern) => current.replace(pattern, `$1${NO_BREAK_SPACE}`), text)
