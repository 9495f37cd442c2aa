import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeAll(() => {
  at = createTestProject()
})
afterAll(() => at.close())

const sample = readFileSync(join(samplesFolder, 'boernefaglige-undersoegelser-2013.csv'))
const told = ['text-encoding-unsure', 'text-repaired', 'delimiter-unsure', 'quote-open']

async function toldOf(name: string, bytes: Buffer): Promise<unknown[]> {
  const path = join(at.folder, name)
  writeFileSync(path, bytes)
  const [file] = (await at.plan(path)).files
  expect(file?.problem).toBeNull()
  return (file?.issues ?? []).flatMap(({ rule, place }) => (told.includes(rule) ? [[rule, place.row ?? null]] : []))
}

test('an ordinary text gives nothing to tell', async () => {
  expect(await toldOf('ordinary.csv', sample)).toEqual([])
})

test('a quotation mark that is never closed is told with its row, and the rows after it are read', async () => {
  const text = sample.toString('latin1').replace(';Børneteam;', ';"Børneteam;')
  expect(await toldOf('quote.csv', Buffer.from(text, 'latin1'))).toEqual([['quote-open', 2]])
})

test('text that was encoded twice is told', async () => {
  const twice = Buffer.from(
    Buffer.from(sample.toString('latin1'))
      .toString('latin1')
      .replaceAll('\u0085', '…')
      .replaceAll('\u0086', '†')
      .replaceAll('\u0098', '˜'),
  )
  expect(await toldOf('twice.csv', twice)).toEqual([['text-repaired', null]])
})

test('a damaged byte is told', async () => {
  const text = Buffer.from(sample.toString('latin1'))
  expect(await toldOf('damaged.csv', Buffer.concat([text, Buffer.from([0xc3])]))).toEqual([
    ['text-encoding-unsure', null],
  ])
})
