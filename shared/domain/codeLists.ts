import type { PeerComparison } from './peerGroups.ts'

/** Who rules in complaints, and what an outcome means for the decision. */
export interface RulingCodes {
  /** With the first and last year of their existence, where the list says so. */
  readonly bodies: readonly { readonly name: string; readonly from: number | null; readonly until: number | null }[]
  readonly outcomes: readonly string[]
  readonly upheld: readonly string[]
  readonly reversed: readonly string[]
  /** Row and column of the sums in a printed table: no body, and no outcome. */
  readonly sums: string
}

export interface RespiteCodes {
  /** The centre's own respite unit, as its numbers name it. */
  readonly unit: string
  /** What the centre's municipalities together are called among the payers. */
  readonly ownPayers: string
  /** Payers that are no municipality. */
  readonly otherPayers: readonly string[]
}

/** The centre's own lists of categories, in the order in which they are shown. Read from templates/reference/codeLists.json. */
export interface CodeLists {
  readonly notificationTypes: readonly string[]
  /** The type that is counted as a notification meeting (underretningsmøde). */
  readonly meetingType: string
  readonly sourceGroups: readonly { readonly name: string; readonly sources: readonly string[] }[]
  /** The group whose inner distribution is shown ("Andre med skærpet underretningspligt"). */
  readonly otherDutyGroup: string
  readonly reasons: readonly string[]
  readonly firstActions: readonly string[]
  readonly placementForms: readonly string[]
  /** Forms of after-care that are not a placement ("Kontaktperson (efterværn)"). */
  readonly notPlacementForms: readonly string[]
  /** Forms that the centre's counting rule before 2013 left out. */
  readonly formsOutside2012Definition: readonly string[]
  readonly teams: readonly string[]
  readonly rulings: RulingCodes
  readonly respite: RespiteCodes
  /** Start of the start reason that marks a new placement, and the end reason that marks a mere move. */
  readonly newPlacementReason: string
  readonly moveReason: string
  /** Start reasons of a period that continues an earlier one: moves, and after-care upon a placement. */
  readonly continuingStartReasons: readonly string[]
  /**
   * Columns of the expenditure file and the metric each becomes (`expenditure-per-1000-<key>`), with the functions of
   * the chart of accounts that make the area, where any do.
   */
  readonly expenditureAreas: readonly {
    readonly key: string
    readonly name: string
    readonly functions: readonly string[]
  }[]
  /** What the expenditure of the peers is compared by: as the project has chosen it. */
  readonly peers: PeerComparison
  /** Names of key figures that other chapters use: two extend their series backwards. */
  readonly keyFigureNames: {
    readonly notificationsTotal: string
    readonly notificationsBySource: string
    /** Full-year persons that the budget was made for, by municipality and form of placement. */
    readonly budgetedPersons: string
  }
}
