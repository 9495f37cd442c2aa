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
  /** Start of the start reason that marks a new placement, and the end reason that marks a mere move. */
  readonly newPlacementReason: string
  readonly moveReason: string
  /** Columns of the expenditure file and the metric each becomes (`expenditure-per-1000-<key>`). */
  readonly expenditureAreas: readonly { readonly key: string; readonly name: string }[]
  /** What the unweighted mean of the peers is called. */
  readonly peerMeanName: string
  /** Names of key figures that extend the series of other chapters backwards. */
  readonly keyFigureNames: { readonly notificationsTotal: string; readonly notificationsBySource: string }
}
