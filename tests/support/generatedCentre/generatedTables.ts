import type { AppealRuling, Caseload } from '../../../shared/domain/cases.ts'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import type { FunctionAccount, KeyFigure, PeerExpenditure, PopulationCount } from '../../../shared/domain/ledger.ts'
import { type CentreShape, codeOf } from './centreShape.ts'
import { dayIn } from './days.ts'
import type { Random } from './random.ts'

const OLDEST = 40

const numbered = <Row>(rows: Iterable<Omit<Row, 'id'>>): readonly Row[] =>
  Array.from(rows, (row, index) => ({ ...row, id: index + 1 }) as Row)

function* population(shape: CentreShape, random: Random): Generator<Omit<PopulationCount, 'id'>> {
  for (const year of shape.years) {
    if (random.oneIn(4)) continue
    for (const municipality of [...shape.municipalities, 'Nabokommune']) {
      const ages = Array.from({ length: OLDEST + 1 }, (_, age) => ({ age, persons: random.below(400) }))
      const persons = ages.reduce((sum, each) => sum + each.persons, 0)
      if (!random.oneIn(5)) yield { municipality, year, age: null, openEnded: false, persons }
      for (const each of ages) yield { municipality, year, ...each, openEnded: each.age === OLDEST }
    }
  }
}

function* peers(shape: CentreShape, codes: CodeLists, random: Random): Generator<Omit<PeerExpenditure, 'id'>> {
  const municipalities = new Set([...shape.municipalities, ...codes.peers.group.municipalities, 'Nabokommune'])
  for (const year of shape.years)
    for (const { name } of codes.expenditureAreas)
      for (const municipality of municipalities)
        if (!random.oneIn(6)) yield { municipality, year, area: name, kronerPerThousand: random.below(900_000) }
}

const units = ['thousand-kroner', 'kroner-per-inhabitant'] as const

/** Accounts by function, as from Statistikbanken: of the own municipalities and some of their peers. */
function* functionAccounts(
  shape: CentreShape,
  codes: CodeLists,
  random: Random,
): Generator<Omit<FunctionAccount, 'id'>> {
  const municipalities = [...shape.municipalities, ...codes.peers.group.municipalities.slice(0, 2), 'Nabokommune']
  for (const year of shape.years)
    for (const code of new Set(codes.expenditureAreas.flatMap(({ functions }) => functions)))
      for (const municipality of new Set(municipalities))
        for (const unit of units)
          if (!random.oneIn(9)) yield { municipality, year, function: code, unit, value: random.below(90_000) - 500 }
}

function* rulings(shape: CentreShape, codes: CodeLists, random: Random): Generator<Omit<AppealRuling, 'id'>> {
  const bodies = codes.rulings.bodies.map(({ name }) => name)
  for (const year of shape.years)
    for (let row = random.below(20); row > 0; row -= 1)
      yield {
        year,
        receivedOn: dayIn(random, year),
        body: codeOf(bodies, random),
        area: 'Anbringelse',
        municipality: random.pick(shape.municipalities),
        outcome: codeOf(codes.rulings.outcomes, random),
      }
}

function* caseloads(shape: CentreShape, codes: CodeLists, random: Random): Generator<Omit<Caseload, 'id'>> {
  for (const year of shape.years)
    for (const team of codes.teams)
      for (let month = 1; month <= 12; month += 1)
        if (!random.oneIn(8))
          yield {
            team,
            year,
            month,
            cases: random.oneIn(9) ? null : random.below(300),
            advisersHundredths: random.oneIn(9) ? null : random.below(2000),
          }
}

/** Years before the first extract, from the file of key figures. */
function* keyFigures(shape: CentreShape, codes: CodeLists, random: Random): Generator<Omit<KeyFigure, 'id'>> {
  const common = { chapter: '02 Underretningsstatistik', unit: 'underretninger' }
  for (const [index, back] of [1, 2].entries()) {
    const period = String((shape.years[0] ?? 0) - back)
    const { notificationsTotal: total, notificationsBySource: bySource } = codes.keyFigureNames
    yield { ...common, rowNumber: 2 * index + 2, name: total, group: '', period, value: String(random.below(900)) }
    yield { ...common, rowNumber: 2 * index + 3, name: bySource, group: 'Skoler', period, value: '12' }
  }
}

/** The small tables; each of them is missing now and then. */
export function generatedTables(shape: CentreShape, codes: CodeLists, random: Random) {
  const some = <Row>(rows: Generator<Omit<Row, 'id'>>): readonly Row[] => (random.oneIn(4) ? [] : numbered<Row>(rows))
  return {
    population: some<PopulationCount>(population(shape, random)),
    peers: some<PeerExpenditure>(peers(shape, codes, random)),
    functionAccounts: some<FunctionAccount>(functionAccounts(shape, codes, random)),
    rulings: some<AppealRuling>(rulings(shape, codes, random)),
    caseloads: some<Caseload>(caseloads(shape, codes, random)),
    keyFigures: some<KeyFigure>(keyFigures(shape, codes, random)),
  }
}
