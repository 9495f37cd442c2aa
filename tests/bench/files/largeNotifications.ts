import { notificationHeader } from '../../support/makeWorkbook.ts'
import { cachedFile } from './cachedFile.ts'
import { type LargeCell, largeXlsx } from './largeXlsx.ts'

/** Deterministic, so that two runs measure the same file. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const FIRST_DAY = 40_544 // 1 January 2011
const DAYS = 1_096
const sources: readonly (readonly [string, string])[] = [
  ['Folkeskole', 'Skoler'],
  ['Børnehave', 'Daginstitutioner'],
  ['Sundhedsplejen', 'Sundhedsvæsenet'],
  ['Politiet', 'Andre med skærpet underretningspligt'],
  ['Jobcentret', 'Andre med skærpet underretningspligt'],
]
const two = (value: number): string => String(value).padStart(2, '0')

/** Rows as the office's system writes them, with numbers that no person has: the check sum fails. */
function* notificationRows(count: number): Generator<readonly LargeCell[]> {
  const random = createRandom(2013)
  yield ['Underretninger']
  yield []
  yield []
  yield [...notificationHeader]
  for (let number = 1; number <= count; number += 1) {
    const received = FIRST_DAY + random(DAYS)
    const [source = '', group = ''] = sources[random(sources.length)] ?? []
    const born = `${two(1 + random(28))}${two(1 + random(12))}${two(random(11))}`
    yield [
      `S-${String(number).padStart(7, '0')}`,
      `${born}-4${two(random(100))}${random(10)}`,
      `Testbarn ${number}`,
      random(2) === 0 ? 'Ishøj' : 'Vallensbæk',
      { serial: received },
      random(4) === 0 ? 'Telefonisk' : 'Skriftlig',
      source,
      group,
      'Andet',
      'Hjemmebesøg',
      { serial: received + random(20) },
      'Nej',
    ]
  }
}

/** A file of so many notifications, made once. */
export const largeNotifications = (count: number): Promise<string> =>
  cachedFile(`notifications-${count}.xlsx`, () => largeXlsx('Underretninger', notificationRows(count)))
