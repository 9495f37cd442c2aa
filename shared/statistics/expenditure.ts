import type { CodeLists } from '../domain/codeLists.ts'
import type { PeerExpenditure } from '../domain/ledger.ts'
import { fraction, multiply, roundedQuotient } from '../quantities.ts'
import { joinEvidence, rowsOf } from './evidence.ts'
import type { Facts } from './facts/facts.ts'
import { areaAccounts } from './functionAccounts.ts'
import { type Amount, amount, type Count, named } from './measure.ts'
import type { MetricRef, MetricValue } from './metric.ts'
import { countedIn, shownWith } from './peerGroups.ts'
import { comparedWithPeers, type PeerValue } from './peerMeans.ts'
import type { Period } from './period.ts'
import { type Population, populations } from './populationCounts.ts'

const ORE_PER_KRONE = 100

/**
 * Chapter 05: expenditure against the peers, per 1,000 citizens, per inhabitant and per child of 0–17 years. Which
 * municipalities the mean is made of, and how, is the project's choice; index 100 is the mean. The year is the peers'.
 */
export function* expenditureMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const own = period.municipalities
  const shown = shownWith(codes.peers, own)
  const people = populations(facts.population)
  const years = peerRows(facts).map(({ year }) => year)
  for (const year of [...new Set(years)].filter((each) => each <= period.year).sort((a, b) => a - b)) {
    const mean = { comparison: codes.peers, year, members: countedIn(codes.peers, own), own }
    const populationOf = (municipality: string) => people(municipality, year)
    for (const area of codes.expenditureAreas) {
      const spent = spendings(facts, area, year, populationOf).filter(({ municipality }) => shown.has(municipality))
      const metric = `expenditure-per-1000-${area.key}`
      const values = spent.map(({ municipality, per1000 }) => ({
        municipality,
        value: named(metric, { year, municipality }, per1000),
        weight: populationOf(municipality).all,
      }))
      const compared = [...comparedWithPeers(metric, values, mean)]
      yield* compared
      yield* perInhabitant(`expenditure-per-inhabitant-${area.key}`, metric, compared)
      const perChild = perChildValues(`expenditure-per-child-${area.key}`, values, spent, populationOf)
      // Beside municipalities whose children are not known, mean and place would cover fewer than their note says.
      if (perChild.length === values.length)
        yield* comparedWithPeers(`expenditure-per-child-${area.key}`, perChild, mean)
      else for (const { value } of perChild) yield value
    }
  }
}

/** The rows that say what municipalities spent, whichever kind of file they come from. */
export const peerRows = ({
  peers,
  functionAccounts,
}: Pick<Facts, 'peers' | 'functionAccounts'>): readonly { readonly municipality: string; readonly year: number }[] => [
  ...peers,
  ...functionAccounts,
]

/** What a municipality spent on an area; the total is known only where a file gives it. */
interface Spending {
  readonly municipality: string
  readonly per1000: Amount
  readonly total: Amount | null
}

/** From the file of the areas themselves, else from the accounts by function. */
function spendings(
  facts: Facts,
  area: CodeLists['expenditureAreas'][number],
  year: number,
  populationOf: (municipality: string) => Population,
): readonly Spending[] {
  const published = facts.peers.filter((row) => row.year === year && row.area === area.name)
  const known = new Set(published.map(({ municipality }) => municipality))
  const accounts = areaAccounts(
    facts.functionAccounts.filter((row) => row.year === year),
    area,
  )
  const totals = new Map(accounts.map(({ municipality, total }) => [municipality, total]))
  return [
    ...published.map((row) => ({
      municipality: row.municipality,
      per1000: kroner(row),
      total: totals.get(row.municipality) ?? null,
    })),
    ...accounts.flatMap(({ municipality, per1000, total }) => {
      if (known.has(municipality)) return []
      const value = per1000 ?? (total && per(total, populationOf(municipality).all, 1000, 0))
      return value ? [{ municipality, per1000: value, total }] : []
    }),
  ]
}

const kroner = (row: PeerExpenditure): Amount =>
  amount(row.kronerPerThousand * ORE_PER_KRONE, [rowsOf('peer_expenditure', [row])])

/**
 * Kroner for every so many persons; null where nobody knows how many there are, or there are none. An amount is kept as
 * Statistikbanken publishes amounts, to a whole number of its unit: a mean of a hundred such is then exact, too.
 */
function per(total: Amount, persons: Count | null, scale: number, decimals: number): Amount | null {
  if (total.value === null || !persons?.value || persons.value.numerator === 0) return null
  const units = roundedQuotient(
    BigInt(total.value.numerator) * BigInt(scale) * BigInt(persons.value.denominator) * 10n ** BigInt(decimals),
    BigInt(total.value.denominator) * BigInt(persons.value.numerator),
  )
  return {
    kind: 'money',
    value: fraction(Number(units), 10 ** decimals),
    evidence: joinEvidence([total.evidence, persons.evidence]),
    from: [],
  }
}

/** A thousandth of what a thousand citizens cost; the mean, too. */
function* perInhabitant(metric: string, per1000: string, values: readonly MetricValue[]): Generator<MetricValue> {
  for (const value of values)
    if (value.metric === per1000)
      yield named(metric, value.dims, {
        kind: 'money',
        value: value.value && multiply(value.value, fraction(1, 1000)),
        evidence: value.evidence,
        from: [refOf(value)],
      })
}

const refOf = ({ metric, dims }: MetricRef): MetricRef => ({ metric, dims })

/** The total over the children: the file's own total, else the kroner per 1,000 citizens times the citizens. */
function perChildValues(
  metric: string,
  values: readonly PeerValue[],
  spent: readonly Spending[],
  populationOf: (municipality: string) => Population,
): readonly PeerValue[] {
  return values.flatMap(({ municipality, value, weight: citizens }, index) => {
    const { children } = populationOf(municipality)
    const total = spent[index]?.total ?? (citizens && totalOf(value, citizens))
    const perChild = total && per(total, children, 1, 2)
    return perChild
      ? [{ municipality, value: named(metric, value.dims, { ...perChild, from: [refOf(value)] }), weight: children }]
      : []
  })
}

const totalOf = (per1000: Amount, citizens: Count): Amount => ({
  kind: 'money',
  value: per1000.value && citizens.value && multiply(multiply(per1000.value, citizens.value), fraction(1, 1000)),
  evidence: joinEvidence([per1000.evidence, citizens.evidence]),
  from: [],
})
