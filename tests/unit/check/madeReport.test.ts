import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'support', 'check', 'madeReport.md'), 'utf8')

/** The faults that the invented report was written with; every other sentence is right or about something unknown. */
const faults = [
  ['direction.against', 'Stigningen i antallet'],
  ['population.wrong', 'Skolerne i Engby'],
  ['classes.cumulative', 'Derudover blev der'],
  ['number.differs', 'I Strandholm traf centret 51'],
  ['number.differs', 'Antallet af anbragte børn i Engby'],
  ['unit.points', 'steget med fire procent siden'],
  ['unit.number-share', 'Antallet af anbragte i plejefamilie'],
  ['reference.unknown', 'Se figur 12.'],
  ['direction.against', 'hvilket er et merforbrug på 1.229.750'],
  ['table.sum', 'I alt · 370.000'],
] as const

test('another centre: every fault is found, and nothing else', () => {
  const { findings, numbers } = checkReport(text, madeKnowledge())
  const told = findings.map(({ rule, place }) => `${rule}: ${place.sentence}`)
  const missed = faults.filter(
    ([rule, start]) => !findings.some((each) => each.rule === rule && each.place.sentence.includes(start)),
  )
  const other = findings.filter(
    ({ rule, place }) => !faults.some(([name, start]) => name === rule && place.sentence.includes(start)),
  )
  console.log(
    `made-up report: ${faults.length - missed.length} of ${faults.length} faults found, ${other.length} other findings, ${numbers.compared} of ${numbers.found} numbers compared`,
  )
  expect(
    { missed, other: other.map(({ rule, place, evidence }) => [rule, place.sentence, evidence.da]) },
    told.join('\n'),
  ).toEqual({ missed: [], other: [] })
})
