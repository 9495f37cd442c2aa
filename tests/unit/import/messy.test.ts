import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sample } from '../../support/messy/cells.ts'
import { copiesOf } from '../../support/messy/changes.ts'
import { faultyRowCount } from '../../support/messy/faultyRows.ts'
import { makeVariant } from '../../support/messy/makeVariant.ts'
import { type ParsedFile, parsePath, questionsOf, storedRows } from '../../support/messy/parsed.ts'
import type { Variant } from '../../support/messy/variant.ts'
import { variants } from '../../support/messy/variants.ts'
import { emptyProject, sampleProject, samplesFolder } from '../../support/sampleProject.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const originals = new Map<string, Promise<ParsedFile>>()

function original(file: string): Promise<ParsedFile> {
  const known = originals.get(file) ?? parsePath(join(samplesFolder, file))
  originals.set(file, known)
  return known
}

/** The rows of the sample files that a variant is made of; text formats hold the first sheet only. */
async function expectedRows({ sample: file, joined = [], format }: Variant): Promise<string[]> {
  const own = await original(file)
  const [first] = own.sheets
  const isText = format === 'tsv' || format.startsWith('csv')
  const others = await Promise.all(joined.map(original))
  return storedRows([
    ...own.rows.filter(({ sheet }) => !isText || sheet === first?.name),
    ...others.flatMap(({ rows }) => rows),
  ])
}

const numbered = variants.map((variant, number) => ({
  ...variant,
  number,
  title: `${variant.sample}: ${variant.name}`,
}))

describe('files as offices send them', () => {
  test('there are at least 30 of them, of all formats and samples', () => {
    expect(variants.length).toBeGreaterThanOrEqual(30)
    expect(new Set(variants.map(({ sample: file }) => file)).size).toBe(12)
  })

  test.each(numbered)('$title', async ({ number, title: _, ...variant }) => {
    const { path, choices } = await makeVariant(folder, variant, number)
    const parsed = await parsePath(path, choices)
    expect(parsed.problem).toBeNull()
    expect(questionsOf(parsed).length, questionsOf(parsed).join(', ')).toBeLessThanOrEqual(1)
    expect(storedRows(parsed.rows)).toEqual(await expectedRows(variant))
  })
})

describe('the same figures', () => {
  /** The last variant of each sample that holds all of it and nothing else. */
  const chosen = new Map(
    numbered.flatMap((variant) => (variant.joined || variant.copies ? [] : [[variant.sample, variant] as const])),
  )

  test('a centre that sends all its files messy gets every metric of the one that does not', async () => {
    const [tidy, messy] = [await sampleProject(), await emptyProject()]
    try {
      const made = await Promise.all(
        [...chosen.values()].map((variant) => makeVariant(folder, variant, variant.number)),
      )
      const plan = await messy.engine.call('import.plan', { files: made.map(({ path }) => path) })
      expect(plan.files.map(({ problem }) => problem)).toEqual(made.map(() => null))
      await messy.engine.call('import.commit', { planId: plan.id })
      const expected = await tidy.engine.call('metrics.list', {})
      expect(expected.length).toBeGreaterThan(3_000)
      expect(await messy.engine.call('metrics.list', {})).toEqual(expected)
    } finally {
      await Promise.all([tidy.close(), messy.close()])
    }
  }, 60_000)
})

describe('rows that are not taken', () => {
  const named = (name: string): { variant: Variant; number: number } => {
    const number = variants.findIndex((one) => one.name === name)
    const variant = variants[number]
    if (!variant) throw new Error(`No variant ${name}`)
    return { variant, number }
  }

  test('twelve kinds of faulty rows are left out, each with its rule', async () => {
    const { variant, number } = named('twelve kinds of faulty rows')
    const { path } = await makeVariant(folder, variant, number)
    const { sheets, issues } = await parsePath(path)
    expect(sheets[0]?.parsed?.rejected).toHaveLength(faultyRowCount)
    const rules = issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(
      new Set([
        'date-invalid',
        'required-missing',
        'identifier-invalid',
        'cpr-form',
        'event-before-birth',
        'municipality-unknown',
        'cpr-in-text',
        'yes-no-invalid',
      ]),
    )
  })

  test('copies of rows are left out by choice and counted', async () => {
    const { variant, number } = named('every hundredth row twice')
    const { path, choices } = await makeVariant(folder, variant, number)
    const [first] = await sample(variant.sample)
    const { sheets } = await parsePath(path, choices)
    expect(sheets[0]?.parsed?.leftOut).toEqual(first ? copiesOf(first, 100) : [])
    expect(sheets[0]?.parsed?.leftOut).toHaveLength(15)
  })
})
