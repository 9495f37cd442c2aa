/**
 * Why a file is not read. `damaged` covers whatever no honest program writes; `unsafe` is a document type definition,
 * which a spreadsheet never needs; `long-text` is a cell beyond what a spreadsheet can hold.
 */
export type FileVerdict = 'damaged' | 'encrypted' | 'too-large' | 'unsafe' | 'long-text'

/** The message is for programmers; what people read is chosen by the verdict, in `refusals.ts`. */
export class FileFault extends Error {
  readonly verdict: FileVerdict

  constructor(verdict: FileVerdict, detail: string) {
    super(detail)
    this.name = 'FileFault'
    this.verdict = verdict
  }
}
