import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { editionOf, listEditions } from '../../../electron/core/report/editions/editions.ts'
import { chapterFile, makeEdition } from '../../support/ownEdition.ts'
import { testEffects } from '../../support/testProject.ts'

let userFolder: string
beforeEach(() => {
  userFolder = mkdtempSync(join(tmpdir(), 'aarsrapport-user-'))
})
afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

const paths = () => testEffects(userFolder).paths
const make = (changes: object) =>
  makeEdition({ userFolder }, 'vores', { '01.md': chapterFile('tekst', 'Tekst.') }, changes)

test('the council note is a note, the others are reports with a cover', () => {
  const layoutOf = (key: string) => editionOf(paths(), key).layout
  expect(['aarsrapport', 'kort-udgave', 'raadsnotat'].map(layoutOf)).toEqual(['report', 'report', 'note'])
})

test('an own edition says in its file that it is a note', () => {
  make({ opsaetning: 'notat' })
  expect(editionOf(paths(), 'vores').layout).toBe('note')
})

test('an edition that says nothing is a report', () => {
  make({})
  expect(editionOf(paths(), 'vores').layout).toBe('report')
})

test('another word is refused at its line', () => {
  make({ opsaetning: 'brev' })
  const found = listEditions(paths()).find(({ key }) => key === 'vores')
  expect(found?.usable).toBe(false)
  expect(found?.problem?.da).toContain('“opsaetning”')
  expect(found?.problem?.da).toMatch(/udgaver\/vores\/udgave\.json, linje \d+/)
})
