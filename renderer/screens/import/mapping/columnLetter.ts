const LETTERS = 26

/** The name of a column as spreadsheets show it: 0 is A, 26 is AA. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % LETTERS))
  return at < LETTERS ? last : columnLetter(Math.floor(at / LETTERS) - 1) + last
}
