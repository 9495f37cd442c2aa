import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { showsFewPersons } from '../../../shared/statistics/smallCells.ts'
import { contradictions, expectedEntries } from '../../support/expected.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { contradicted, notShown } from './published/notShown.ts'
import { readerOf } from './published/shownNumbers.ts'

const { input } = await sampleReportInput()
const internal = await sampleReportInput(2013, undefined, 'shown')
const isShown = readerOf(buildReport(input))
const isShownInternally = readerOf(buildReport(internal.input))
const published = expectedEntries().filter((entry) => entry.published !== null)
const of = (chapter: string) => published.filter((entry) => entry.chapter.startsWith(chapter))
const withheld = new Set(Object.values(notShown).flat())
const wrong = new Set(Object.values(contradicted))

const CHAPTERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14']

describe('a reader who knows the printed report of 2013 finds its numbers in ours', () => {
  test.each(CHAPTERS)('chapter %s', (chapter) => {
    const entries = of(chapter)
    expect(entries.length).toBeGreaterThan(0)
    const missing = entries.filter((entry) => !isShown(entry)).map(({ id }) => id)
    expect(missing.filter((id) => !withheld.has(id) && !wrong.has(id))).toEqual([])
  })
})

describe('in the internal edition every one of them', () => {
  test.each(CHAPTERS)('chapter %s', (chapter) => {
    const missing = of(chapter).filter((entry) => !isShownInternally(entry))
    expect(missing.map(({ id }) => id).filter((id) => !wrong.has(id))).toEqual([])
  })

  test('but those that the data contradict', () => {
    const told = new Map(contradictions.map((each) => [each.id, each]))
    for (const [finding, id] of Object.entries(contradicted)) {
      expect(told.get(finding)?.entries, finding).toContain(id)
      const entry = published.find((each) => each.id === id)
      expect(entry && !isShownInternally(entry), id).toBe(true)
    }
  })
})

describe('what is not printed', () => {
  const entries = new Map(published.map((entry) => [entry.id, entry]))

  test('is known to the oracle, and really left out', () => {
    for (const id of [...withheld, ...wrong]) {
      const entry = entries.get(id)
      expect(entry && !isShown(entry), id).toBe(true)
    }
  })

  test('as few is a number from which one to four can be read, or the change of one', () => {
    for (const id of notShown.few) {
      const entry = entries.get(id)
      const tells = entry && (entry.unit === 'pp' || showsFewPersons(input.metrics, entry))
      expect(tells, id).toBe(true)
    }
  })
})
