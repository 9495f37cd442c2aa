import type { PeerGroupInfo, PeerGroupSettings } from '../../../shared/contract/settings.ts'
import { compareDanish } from '../../../shared/danish.ts'
import type { DefaultPeerGroup } from '../../../shared/domain/peerGroups.ts'
import { peerRows } from '../../../shared/statistics/expenditure.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { groupsOf } from '../../../shared/statistics/peerGroups.ts'
import { reading } from '../database/project.ts'
import { peerSettings } from '../database/settings.ts'
import type { Session } from '../engine/session.ts'
import type { CodeLists } from '../import/codeLists.ts'

/** The peer groups with what the data lack for each, and the comparison in force. */
export function peerGroupSettings(session: Session, codeLists: CodeLists): PeerGroupSettings {
  const { saved, choice } = peerSettings(reading(session.project))
  const { codes, peerGroups } = session.reference()
  const facts = session.facts()
  const { group: inUse, ownIncluded, weighting } = codes.peers
  const defaults = new Set(peerGroups.map(({ name }) => name))
  const changed = new Set(saved.map(({ name }) => name))
  const spent = peerRows(facts)
  const year = spent.reduce<number | null>((newest, row) => Math.max(newest ?? row.year, row.year), null)
  const known = [
    ...(codeLists.municipalities?.codes ?? []).map(({ code }) => code),
    ...spent.map(({ municipality }) => municipality),
    ...session.municipalities(),
  ]
  // The invented peers are offered where the project has figures for them, and nowhere else.
  const own = session.municipalities()
  const peers = new Set(spent.map(({ municipality }) => municipality).filter((each) => !own.includes(each)))
  const hasPeers = ({ municipalities }: DefaultPeerGroup): boolean => municipalities.some((each) => peers.has(each))
  return {
    groups: groupsOf(peerGroups, saved)
      .filter((group) => !group.sample || group.name === inUse.name || changed.has(group.name) || hasPeers(group))
      .map((group) => ({
        ...withWhatIsMissing(group, facts, year),
        origin: originOf(defaults.has(group.name), changed.has(group.name)),
      })),
    inUse: { name: inUse.name, ownIncluded, weighting, chosen: choice?.name === inUse.name },
    year,
    ownMunicipalities: session.municipalities(),
    knownMunicipalities: [...new Set(known)].sort(compareDanish),
  }
}

const originOf = (isDefault: boolean, isSaved: boolean): PeerGroupInfo['origin'] => {
  if (!isDefault) return 'own'
  return isSaved ? 'changed' : 'default'
}

function withWhatIsMissing(
  { name, municipalities }: DefaultPeerGroup,
  facts: Facts,
  year: number | null,
): Omit<PeerGroupInfo, 'origin'> {
  const withFigures = new Set(
    peerRows(facts)
      .filter((row) => row.year === year)
      .map((row) => row.municipality),
  )
  const withPopulation = new Set(
    facts.population.filter((row) => row.year === year && row.age === null).map((row) => row.municipality),
  )
  return {
    name,
    municipalities: municipalities.toSorted(compareDanish),
    withoutFigures: municipalities.filter((each) => !withFigures.has(each)),
    withoutPopulation: municipalities.filter((each) => withFigures.has(each) && !withPopulation.has(each)),
  }
}
