/** "Ishøj Kommune" and "Ishøj" are one municipality; the bare name is kept. */
export const municipalityName = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^kommunen?\s+/i, '')
    .replace(/(?<=\S)\s+kommune$/i, '')
