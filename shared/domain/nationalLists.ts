import type { LocalCodeList } from './codeLabels.ts'

/** The centre's codes beside those of a list of Statistics Denmark, whose id it carries. */
export interface NationalList extends LocalCodeList {
  readonly id: string
}

/** What can be counted nationally; null where there is no national list. */
export interface NationalLists {
  readonly sources: NationalList | null
  readonly reasons: NationalList | null
  readonly placementForms: NationalList | null
}
