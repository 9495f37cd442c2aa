/** Nearly all texts are made of nothing else than what every cut has: Latin letters, digits and signs, left to right. */
const UNUSUAL = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2212]/u
const EVERY_UNUSUAL = new RegExp(UNUSUAL, 'gu')

export const isUsual = (text: string): boolean => !UNUSUAL.test(text)

/** The letters of a text that a font may lack. */
export const unusualLetters = (text: string): Set<string> => new Set(text.normalize('NFC').match(EVERY_UNUSUAL))
