import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readChoices } from '../../../electron/cli/choicesFile.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import { toProblem } from '../../../shared/problems.ts'
import { testFolder } from '../../support/testProject.ts'

let folder: string
beforeEach(() => {
  folder = testFolder()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function made(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const answer = { sheet: 'Ark1', at: 2, kind: 'numberStyle', value: 'danish' }

test('files are named by their names or by their bytes, and lists may be left out', async () => {
  const data = made('data.csv', 'a;b\n1;2\n')
  const hash = createHash('sha256').update('a;b\n1;2\n').digest('hex')
  const choices = made(
    'valg.json',
    JSON.stringify({
      answers: [
        { ...answer, file: 'data.csv' },
        { ...answer, file: hash },
      ],
      values: [{ target: 'reasons', text: 'Skole', value: 'Skolefravær' }],
    }),
  )
  expect(await readChoices(choices, [data])).toEqual({
    ...noChoices,
    answers: [
      { ...answer, file: hash },
      { ...answer, file: hash },
    ],
    values: [{ target: 'reasons', text: 'Skole', value: 'Skolefravær' }],
  })
})

test.each([
  ['no JSON', 'hej', ''],
  ['a list', '[]', ''],
  [
    'a file that the command does not name',
    JSON.stringify({ answers: [{ ...answer, file: 'andet.csv' }] }),
    '(answers.0.file)',
  ],
  ['an unknown list', '{"more":[]}', ''],
  ['something else in a list', '{"values":[7]}', '(values.0)'],
])('%s is refused with what the file must hold', async (_, text, where) => {
  const problem = await readChoices(made('valg.json', text), []).catch(toProblem)
  expect(problem).toMatchObject({ code: 'input.invalid', da: expect.stringContaining('valg.json') })
  expect(JSON.stringify(problem)).toContain(where)
})
