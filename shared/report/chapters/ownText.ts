/** What somebody has written in the place of a template's chapter. */
export interface OwnText {
  readonly title: string
  readonly body: string
}
