import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { groupSentence, importRules, type RuleId, ruleOf } from '../../../shared/domain/importRules.ts'

const ids = Object.keys(importRules) as RuleId[]
const folder = join(import.meta.dirname, '../../../electron/core/import')

/** Every call of `finding` in the program, with the severity that it gives. */
const made = globSync('**/*.ts', { cwd: folder }).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/\bfinding\(\s*'([a-z-]+)',\s*'([a-z]+)'/g)].map(
    ([, rule = '', severity = '']) => ({ file, rule, severity }),
  ),
)

describe('the catalogue of rules', () => {
  test('knows every finding that the program makes, with its severity', () => {
    expect(made.length).toBeGreaterThan(50)
    for (const { file, rule, severity } of made)
      expect([file, rule, ruleOf(rule)?.severity]).toEqual([file, rule, severity])
  })

  test('has no rule that nothing makes', () => {
    const used = new Set(made.map(({ rule }) => rule))
    expect(ids.filter((id) => !used.has(id))).toEqual([])
  })

  test('covers every data quality rule about imported data', () => {
    const covered = new Set(ids.map((id) => importRules[id].dq))
    const wanted = Array.from({ length: 25 }, (_, at) => `DQ-${String(at + 1).padStart(2, '0')}`)
    expect(wanted.filter((dq) => !covered.has(dq as `DQ-${number}`))).toEqual([])
  })

  test.each(ids)('%s has a sentence in both languages, with and without a column', (id) => {
    for (const language of ['da', 'en'] as const) {
      for (const column of ['Kilde', null]) {
        const sentence = groupSentence(id, column, 37, language)
        expect(sentence).toMatch(/^\S.*\S$/)
        expect(sentence).not.toMatch(/[{}]|undefined|null| {2}|!/)
      }
    }
  })
})

test('sentences name count and column', () => {
  expect(groupSentence('required-missing', 'Underretter', 37, 'da')).toBe('37 rækker mangler »Underretter«')
  expect(groupSentence('required-missing', 'Underretter', 1, 'da')).toBe('1 række mangler »Underretter«')
  expect(groupSentence('required-missing', 'Underretter', 2, 'en')).toBe('“Underretter” missing in 2 rows')
  expect(groupSentence('date-invalid', null, 2, 'da')).toBe('2 rækker har en ugyldig dato')
  expect(groupSentence('total-differs', 'Regnskab', 5, 'da')).toBe(
    '5 trykte summer svarer ikke til linjerne i kolonnen »Regnskab«',
  )
})

test('rules of other versions are not known', () => {
  expect(ruleOf('constructor')).toBeNull()
  expect(ruleOf('no-such-rule')).toBeNull()
})
