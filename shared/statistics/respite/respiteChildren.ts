import type { RespiteCodes } from '../../domain/codeLists.ts'
import type { RespiteElsewhere, RespiteEnrolment } from '../../domain/respite.ts'
import { type EvidencePart, rowsOf } from '../evidence.ts'
import type { Facts } from '../facts/facts.ts'
import { type Count, counted, named, quantity, shareOf } from '../measure.ts'
import type { MetricValue } from '../metric.ts'
import { ALL, inScope, scopesOf } from '../scope.ts'
import { activeIn, differentChildren, partsOfYear } from './stays.ts'

/** Children of the centre's own municipalities with respite in one year: in the own unit or bought elsewhere. */
export function* respiteChildren(
  facts: Facts,
  codes: RespiteCodes,
  municipalities: readonly string[],
  year: number,
): Generator<MetricValue> {
  const enrolled = activeIn(facts.respiteEnrolments, year)
  const bought = activeIn(facts.respiteElsewhere, year)
  const providers = new Set([codes.unit, ...facts.respiteElsewhere.map((row) => row.providerType)])
  for (const municipality of scopesOf(municipalities)) {
    const payers = municipality === ALL ? municipalities : [municipality]
    const own = enrolled.filter(({ payer }) => payers.includes(payer))
    const elsewhere = inScope(
      bought.filter((row) => municipalities.includes(row.municipality)),
      municipality,
    )
    const dims = { year, municipality }
    const children = named('respite-children-count', dims, childrenOf(own, elsewhere))
    yield children
    yield named(
      'respite-child-years',
      dims,
      quantity(partsOfYear([...own, ...elsewhere], year), evidenceOf(own, elsewhere)),
    )
    for (const provider of providers) {
      const here = { ...dims, provider }
      const atProvider = elsewhere.filter((row) => row.providerType === provider)
      const count = childrenOf(provider === codes.unit ? own : [], atProvider)
      const part = named('respite-children-by-provider-count', here, count)
      yield part
      yield named('respite-children-by-provider-share-pct', here, shareOf(part, children))
    }
  }
}

const evidenceOf = (
  own: readonly RespiteEnrolment[],
  elsewhere: readonly RespiteElsewhere[],
): readonly EvidencePart[] => [
  ...(own.length > 0 ? [rowsOf('respite_enrolment', own)] : []),
  ...(elsewhere.length > 0 ? [rowsOf('respite_elsewhere', elsewhere)] : []),
]

const childrenOf = (own: readonly RespiteEnrolment[], elsewhere: readonly RespiteElsewhere[]): Count<'child'> =>
  counted(differentChildren([...own, ...elsewhere]), evidenceOf(own, elsewhere))
