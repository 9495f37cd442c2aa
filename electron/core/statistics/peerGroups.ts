import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DefaultPeerGroup } from '../../../shared/domain/peerGroups.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import { peerRows } from '../../../shared/statistics/expenditure.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { comparisonOf, type PeerSettings } from '../../../shared/statistics/peerGroups.ts'
import { municipalitiesOf } from '../../../shared/statistics/scope.ts'

const text = z.string().min(1)

const groupsSchema: z.ZodType<{ readonly groups: readonly DefaultPeerGroup[] }> = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        name: text,
        meanName: text.exactOptional(),
        sample: z.boolean().exactOptional(),
        municipalities: z.array(text).min(1),
      }),
    )
    .min(1),
})

/** The peer groups that every project starts with: templates/reference/peerGroups.json. */
export const loadPeerGroups = (templatesFolder: string): readonly DefaultPeerGroup[] =>
  groupsSchema.parse(JSON.parse(readFileSync(join(templatesFolder, 'reference', 'peerGroups.json'), 'utf8'))).groups

/** The reference data with the comparison that the project has chosen, or that its data call for. */
export function withPeers(reference: Reference, settings: PeerSettings, facts: Facts): Reference {
  const withFigures = new Set(peerRows(facts).map(({ municipality }) => municipality))
  const peers = comparisonOf(reference.peerGroups, settings, withFigures, municipalitiesOf(facts))
  return { ...reference, codes: { ...reference.codes, peers } }
}
