/** Thrown where a file holds what this reader does not know: the library reads the file then. */
export class Bail extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'Bail'
  }
}
