import { fold } from '../../../shared/danish.ts'
import type { PeerGroup } from '../../../shared/domain/peerGroups.ts'

/** Saving under the name of another group would change that one. */
export const isNameTaken = (groups: readonly Pick<PeerGroup, 'name'>[], name: string): boolean =>
  groups.some((group) => fold(group.name) === fold(name))

/** The municipalities that a search lets through: those with the letters in their name. */
export const municipalitiesLike = (known: readonly string[], search: string): readonly string[] =>
  known.filter((name) => fold(name).includes(fold(search)))
