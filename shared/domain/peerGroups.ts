/** Municipalities that the centre's own are compared with, under a name. */
export interface PeerGroup {
  readonly name: string
  readonly municipalities: readonly string[]
}

/** A group that the program comes with: templates/reference/peerGroups.json. */
export interface DefaultPeerGroup extends PeerGroup {
  /** What the mean is called where it is not the group's own name. */
  readonly meanName?: string
  /** Invented municipalities: offered only where the data are about them. */
  readonly sample?: boolean
}

/** `weighted` counts every municipality by its population, `simple` each as one. */
export type PeerWeighting = 'simple' | 'weighted'

/** Which group is used, and how its mean is made. */
export interface PeerChoice {
  readonly name: string
  /** True: the centre's own municipalities count in the mean, also where the group does not name them. */
  readonly ownIncluded: boolean
  readonly weighting: PeerWeighting
}

/** The comparison that the numbers are made with. */
export interface PeerComparison {
  readonly group: PeerGroup
  /** What stands in place of a municipality where the mean is meant ("Vestegnen gns."). */
  readonly meanName: string
  readonly ownIncluded: boolean
  readonly weighting: PeerWeighting
}
