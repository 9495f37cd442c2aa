import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'support', 'check', 'madeReport.md'), 'utf8')
const lines = text.split('\n')

/** The report as it would be after an edit: a paragraph taken out, or its first number changed. */
const edits = lines.flatMap((line, index) =>
  line.trim() === ''
    ? []
    : [
        lines.toSpliced(index, 1).join('\n'),
        lines
          .with(
            index,
            line.replace(/\d/, (digit) => `${digit}1`),
          )
          .join('\n'),
      ],
)

describe('a report that is checked again after an edit', () => {
  test('gives what a first reading gives', () => {
    const known = madeKnowledge()
    checkReport(text, known)
    const outcomes = edits.map((edit) => JSON.stringify(checkReport(edit, known)))
    const fresh = edits.map((edit) => JSON.stringify(checkReport(edit, madeKnowledge())))
    expect(outcomes).toEqual(fresh)
    expect(new Set(outcomes).size).toBeGreaterThan(30)
  })
})
