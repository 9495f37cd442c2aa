/** What a text speaks of, as a word: a concept, a value of a dimension, a municipality. */
export const concept = (name: string): string => `c:${name}`
export const category = (dim: string, value: string | number): string => `d:${dim}=${value}`
export const municipalityKey = (name: string): string => `m:${name}`
