import { expect, test } from 'vitest'
import { range } from '../../../shared/statistics/tally.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { sampleReference as reference } from '../../support/sampleReference.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { chapterDraft } from './support/chapterText.ts'
import { withFacts } from './support/otherFacts.ts'

const { input: sample } = await sampleReportInput()
const BODY = '::tabel{tabel="anbringelser-kommune"}'

test('the row of all municipalities is a total where it is their sum, and stands for itself where a child is in two', () => {
  const kinds = range(1, 12).flatMap((seed) => {
    const { facts, period } = generatedCentre(seed, reference)
    return chapterDraft(withFacts(sample, facts, period), BODY).blocks.flatMap((block) => {
      if (block.type !== 'table' || period.municipalities.length < 2) return []
      return block.table.rows.at(-1)?.kind ?? []
    })
  })
  expect(new Set(kinds)).toEqual(new Set(['total', 'subtotal']))
})

test('of the sample it is a total', () => {
  const [block] = chapterDraft(sample, BODY).blocks
  expect(block?.type === 'table' && block.table.rows.at(-1)?.kind).toBe('total')
})
