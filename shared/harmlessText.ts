/** What a spreadsheet program may take for the beginning of a formula, also in a file of separated values. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that stays a text in a spreadsheet: what could become a formula gets an apostrophe before it. */
export const harmlessText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)
