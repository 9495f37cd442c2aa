import { describe, expect, test } from 'vitest'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import { notificationHeader } from '../../support/makeWorkbook.ts'
import { workbookOf } from '../../support/messy/grids.ts'
import { parse } from '../../support/messy/parsed.ts'

/** Three notifications, so that a word that the code list lacks is shared by many enough to be kept. */
const groupsOf = (source: string, group: string | null, choices: Partial<ImportChoices> = {}) => {
  const rows = [1, 2, 3].map((serial) => [
    String(serial),
    `0${serial}0604-4${serial}36`,
    'Testbarn 0001',
    'Ishøj',
    '03-05-2013',
    'Skriftlig',
    source,
    group,
    'Skolefravær',
    'Hjemmebesøg',
    '07-05-2013',
    'Nej',
  ])
  const parsed = parse(workbookOf({ Ark1: [[...notificationHeader], ...rows] }), { ...noChoices, ...choices })
  expect(parsed.rows).toHaveLength(3)
  const [first] = parsed.rows
  return {
    source: first?.values.source,
    group: first?.values.source_group,
    rules: [...new Set(parsed.issues.map(({ rule, place }) => `${rule} ${place.column}`))],
    unmapped: parsed.sheets[0]?.parsed?.unmapped.map(({ target, text, rows }) => [target, text, rows]),
  }
}
const meaning = (target: string, text: string, value: string) => ({ values: [{ target, text, value }] })

describe('the group of a notifier', () => {
  test('is that of the code list, whatever the file leaves blank', () => {
    expect(groupsOf('Folkeskole', null)).toMatchObject({ source: 'Folkeskole', group: 'Skoler', rules: [] })
  })

  test('is unknown while nobody has mapped the word, which keeps its name and is offered for mapping', () => {
    expect(groupsOf('Kulturskolen', null)).toEqual({
      source: 'Kulturskolen',
      group: 'Ukendt',
      rules: ['unknown-code Underretter'],
      unmapped: [['sources', 'Kulturskolen', 3]],
    })
  })

  test('comes with the code once the word is mapped', () => {
    expect(groupsOf('Kulturskolen', null, meaning('sources', 'kulturskolen', 'SFO'))).toEqual({
      source: 'SFO',
      group: 'Skoler',
      rules: [],
      unmapped: [],
    })
  })

  test('is the one that the file names, where the list has it', () => {
    expect(groupsOf('Kulturskolen', 'Daginstitutioner').group).toBe('Daginstitutioner')
  })

  test('is never a word of the file that the list of groups lacks', () => {
    expect(groupsOf('Kulturskolen', 'Fritid og kultur')).toMatchObject({
      group: 'Ukendt',
      rules: ['unknown-code Underretter', 'unknown-code Underretter (gruppe)'],
    })
    expect(groupsOf('Folkeskole', 'Fritid og kultur')).toMatchObject({
      group: 'Skoler',
      rules: ['unknown-code Underretter (gruppe)'],
    })
    expect(
      groupsOf('Kulturskolen', 'Fritid og kultur', meaning('sourceGroups', 'Fritid og kultur', 'Skoler')).group,
    ).toBe('Skoler')
  })

  test('is the word itself where that is the name of a group', () => {
    expect(groupsOf('DAGINSTITUTIONER', null)).toMatchObject({ source: 'Daginstitutioner', group: 'Daginstitutioner' })
  })
})
