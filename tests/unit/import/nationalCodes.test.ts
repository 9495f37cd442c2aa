import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toProblem } from '../../../shared/problems.ts'
import { emptyProject, type SampleProject } from '../../support/sampleProject.ts'

let at: SampleProject
beforeEach(async () => {
  at = await emptyProject()
})
afterEach(() => at.close())

const choose = (target: string, code: string, national: string) =>
  at.engine.call('import.chooseNational', { target, code, national })
const codeOf = async (target: string, code: string, year = 2013) => {
  const lists = await at.engine.call('import.nationalCodes', { year })
  return lists.find((list) => list.target === target)?.codes.find((entry) => entry.code === code)
}
const other = { code: '3', label: 'Dagpleje, daginstitution, fritidshjem, ungdomsklub, SFO' }
const school = { code: '2', label: 'Skole eller andet uddannelsessted' }

test('every list with a national counterpart is shown with what it counts as, and what may be chosen', async () => {
  const lists = await at.engine.call('import.nationalCodes', { year: 2024 })
  expect(lists.map(({ target, national }) => [target, national])).toEqual([
    ['sources', 'dstNotifiers'],
    ['reasons', 'dstReasons'],
    ['placementForms', 'dstPlaces'],
  ])
  expect(lists[0]?.options.map(({ code }) => code)).toContain('12')
  expect(lists[0]?.options.map(({ code }) => code)).not.toContain('7')
  expect(await codeOf('sources', 'Folkeskole')).toEqual({
    code: 'Folkeskole',
    national: school,
    usual: school,
    chosen: false,
  })
})

test('a choice is kept by the project, travels with what is remembered, and can be taken back', async () => {
  await choose('sources', 'folkeskole', '3')
  expect(await codeOf('sources', 'Folkeskole')).toMatchObject({ national: other, usual: school, chosen: true })
  expect((await at.engine.call('import.memory', {})).values).toMatchObject([
    { target: 'dstNotifiers', text: 'Folkeskole', value: '3' },
  ])
  const file = join(at.folder, 'husket.json')
  await at.engine.call('import.exportMemory', { file })
  expect(JSON.parse(readFileSync(file, 'utf8')).values).toHaveLength(1)

  await at.engine.call('import.forget', { target: 'dstNotifiers', text: 'Folkeskole' })
  expect(await codeOf('sources', 'Folkeskole')).toMatchObject({ national: school, chosen: false })
  await at.engine.call('import.importMemory', { file })
  expect(await codeOf('sources', 'Folkeskole')).toMatchObject({ national: other, chosen: true })
  await choose('sources', 'Folkeskole', '11')
  expect(await codeOf('sources', 'Folkeskole')).toMatchObject({ national: { code: '11' } })
})

test('a chosen code counts in the years that have it', async () => {
  await choose('sources', 'Forældre selv', '12')
  expect((await codeOf('sources', 'Forældre selv', 2024))?.national?.code).toBe('12')
  expect((await codeOf('sources', 'Forældre selv', 2023))?.national?.code).toBe('7')
})

test.each([
  ['a list without a counterpart', 'teams', 'Børneteam', '2'],
  ['no list', 'constructor', 'Børneteam', '2'],
  ['a local code that the list lacks', 'sources', 'Kulturskolen', '2'],
  ['a national code that its list lacks', 'sources', 'Folkeskole', '77'],
])('%s is refused', async (_, target, code, national) => {
  expect(await choose(target, code, national).then(() => null, toProblem)).toMatchObject({ code: 'input.invalid' })
  expect((await at.engine.call('import.memory', {})).values).toEqual([])
})
