import { compareDanish } from '../danish.ts'
import type { DefaultPeerGroup, PeerChoice, PeerComparison, PeerGroup } from '../domain/peerGroups.ts'
import type { Bilingual } from './metric.ts'

/** What the project has decided about peers: groups of its own, and the chosen one. */
export interface PeerSettings {
  /** A group with the name of a default one takes its place. */
  readonly saved: readonly PeerGroup[]
  readonly choice: PeerChoice | null
}

/** The default groups, each as the project has changed it, then the project's own. */
export function groupsOf(defaults: readonly DefaultPeerGroup[], saved: readonly PeerGroup[]): DefaultPeerGroup[] {
  const own = new Map(saved.map((group) => [group.name, group]))
  const known = new Set(defaults.map(({ name }) => name))
  return [
    ...defaults.map((group) => ({ ...group, ...own.get(group.name) })),
    ...saved.filter(({ name }) => !known.has(name)).toSorted((a, b) => compareDanish(a.name, b.name)),
  ]
}

/**
 * The comparison in force. Until somebody chooses, it is the first group that the data hold a peer of: so the sample
 * centre is compared with its invented neighbours, and any other with the first group of the list.
 */
export function comparisonOf(
  defaults: readonly DefaultPeerGroup[],
  { saved, choice }: PeerSettings,
  withFigures: ReadonlySet<string>,
  own: readonly string[],
): PeerComparison {
  const groups = groupsOf(defaults, saved)
  const hasPeer = ({ municipalities }: PeerGroup) =>
    municipalities.some((name) => withFigures.has(name) && !own.includes(name))
  const group = groups.find(({ name }) => name === choice?.name) ?? groups.find(hasPeer) ?? groups[0]
  if (!group) throw new Error('templates/reference/peerGroups.json names no group')
  return {
    group: { name: group.name, municipalities: group.municipalities },
    meanName: group.meanName ?? `${group.name} gns.`,
    ownIncluded: choice?.ownIncluded ?? true,
    weighting: choice?.weighting ?? 'simple',
  }
}

/** Municipalities whose figures make the mean, where there are figures. */
export function countedIn({ group, ownIncluded }: PeerComparison, own: readonly string[]): ReadonlySet<string> {
  const peers = group.municipalities.filter((name) => !own.includes(name))
  return new Set(ownIncluded ? [...peers, ...own] : peers)
}

/** Municipalities that are shown beside the mean: the group, and always the centre's own. */
export const shownWith = ({ group }: PeerComparison, own: readonly string[]): ReadonlySet<string> =>
  new Set([...group.municipalities, ...own])

function methodOf({ ownIncluded, weighting }: PeerComparison) {
  const how = {
    simple: { da: 'uvægtet', en: 'unweighted' },
    weighted: { da: 'vægtet med folketallet', en: 'weighted by population' },
  }[weighting]
  const own = ownIncluded
    ? { da: 'egne kommuner medregnet', en: 'own municipalities included' }
    : { da: 'egne kommuner ikke medregnet', en: 'own municipalities not included' }
  return { how, own }
}

/** How the mean is made, for running text: the numbers stand under its figures and tables. */
export function peerMethod(peers: PeerComparison): Bilingual {
  const { how, own } = methodOf(peers)
  return {
    da: `Gennemsnittet af kommunerne i sammenligningen »${peers.group.name}« er ${how.da}, ${own.da}.`,
    en: `The average of the municipalities of the comparison “${peers.group.name}” is ${how.en}, ${own.en}.`,
  }
}

/** How the mean was made, and of which year: the sentence under every figure and table that shows it. */
export function peerNote(
  peers: PeerComparison,
  { year, municipalities }: { readonly year: number; readonly municipalities: number | null },
): Bilingual {
  const { group } = peers
  const { how, own } = methodOf(peers)
  const noMean = { da: 'Gennemsnittet kan ikke beregnes', en: 'The average cannot be computed' }
  if (municipalities === null)
    return {
      da: `${noMean.da} (»${group.name}«, ${how.da}, ${own.da}). Tal for ${year}.`,
      en: `${noMean.en} (“${group.name}”, ${how.en}, ${own.en}). Figures of ${year}.`,
    }
  return {
    da: `Gennemsnittet er ${how.da} og omfatter ${municipalities} ${municipalities === 1 ? 'kommune' : 'kommuner'} i sammenligningen »${group.name}«, ${own.da}. Tal for ${year}.`,
    en: `The average is ${how.en} and covers ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'} of the comparison “${group.name}”, ${own.en}. Figures of ${year}.`,
  }
}
