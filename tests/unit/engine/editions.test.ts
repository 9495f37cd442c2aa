import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editionOf, listEditions } from '../../../electron/core/report/editions/editions.ts'
import { toProblem } from '../../../shared/problems.ts'
import { chapterFile, makeEdition } from '../../support/ownEdition.ts'
import { templatesFolder, testEffects } from '../../support/testProject.ts'

let userFolder: string
beforeEach(() => {
  userFolder = mkdtempSync(join(tmpdir(), 'aarsrapport-user-'))
})
afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

const paths = () => testEffects(userFolder).paths
const listed = () => listEditions(paths())
const found = (key: string) => listed().find((edition) => edition.key === key)
const make = (key: string, files: Record<string, string>, changes: object = {}) =>
  makeEdition({ userFolder }, key, files, changes)
const refusal = (key?: string): string => {
  try {
    editionOf(paths(), key)
    return ''
  } catch (thrown) {
    return toProblem(thrown).da
  }
}

describe('the editions of the program', () => {
  test('can all be used, the annual report first', () => {
    const editions = listed()
    expect(editions[0]).toMatchObject({ key: 'aarsrapport', own: false, usable: true, language: 'da' })
    for (const { problem, usable, title, purpose } of editions) {
      expect({ problem, usable }).toEqual({ problem: null, usable: true })
      expect(title.en).not.toBe('')
      expect(purpose.en).not.toBe(purpose.da)
    }
  })

  test('are meant where none is named', () => {
    expect(editionOf(paths()).key).toBe('aarsrapport')
    expect(editionOf(paths()).reportTitle(2013)).toBe('Årsrapport 2013')
  })
})

describe('an edition of the office', () => {
  test('is a copied folder with changes', () => {
    const folder = join(userFolder, 'udgaver', 'vores')
    cpSync(join(templatesFolder, 'report', 'aarsrapport'), folder, { recursive: true })
    writeFileSync(join(folder, '99-til-sidst.md'), chapterFile('til-sidst', 'Tak.'))
    expect(found('vores')).toMatchObject({ own: true, usable: true, problem: null })
    expect(editionOf(paths(), 'vores').chapters.map(({ name }) => name)).toContain('udgaver/vores/99-til-sidst.md')
  })

  test('takes the place of the one of that name, unless it cannot be followed', () => {
    make('aarsrapport', { '01.md': chapterFile('kun-dette', 'Tekst.') })
    expect(found('aarsrapport')).toMatchObject({ own: true, title: { da: 'Prøve' } })
    expect(editionOf(paths()).chapters).toHaveLength(1)
    writeFileSync(join(userFolder, 'udgaver', 'aarsrapport', '01.md'), 'Uden hoved')
    expect(found('aarsrapport')).toMatchObject({ own: false, usable: true })
    expect(found('aarsrapport')?.problem?.da).toContain('udgaver/aarsrapport/01.md, linje 1')
    expect(editionOf(paths()).chapters.length).toBeGreaterThan(5)
  })

  const good = { '01.md': chapterFile('a', 'Tekst.') }
  const json = (text: string) => (): void => {
    make('gal', good)
    writeFileSync(join(userFolder, 'udgaver', 'gal', 'udgave.json'), text)
  }
  test.each<[string, () => void, string]>([
    ['no JSON', json('{\n "titel": {\n  "da" "A" }\n}'), 'udgave.json, linje 3'],
    ['JSON cut short', json('{\n "titel": {\n'), 'udgave.json, linje 3'],
    ['a missing field', () => make('gal', good, { sprog: undefined }), '“sprog” mangler'],
    ['an empty field', () => make('gal', good, { rapporttitel: ' ' }), 'udgave.json, linje 11'],
    ['an unknown field', () => make('gal', good, { farve: 'blå' }), '“farve” mangler, er tom eller er ikke en af dem'],
    ['another language', () => make('gal', good, { sprog: 'de' }), '“sprog”'],
    ['no chapters', () => make('gal', {}), 'ingen kapitler'],
    ['a chapter without a head', () => make('gal', { ...good, '02.md': '# Uden hoved' }), 'udgaver/gal/02.md, linje 1'],
    [
      'two chapters of one key',
      () => make('gal', { ...good, '02.md': chapterFile('a', 'B.') }),
      '“noegle: a” står også',
    ],
    ['a key that is none', () => make('gal', { '01.md': chapterFile('Æ b', 'B.') }), 'må kun have små bogstaver'],
    [
      'a folder that bears the name of a chapter',
      () => {
        make('gal', good)
        mkdirSync(join(userFolder, 'udgaver', 'gal', '03.md'))
      },
      'udgaver/gal/03.md, linje 1: filen kan ikke læses',
    ],
    [
      'bytes that are no text',
      () => {
        make('gal', good)
        writeFileSync(join(userFolder, 'udgaver', 'gal', '02.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
      },
      'tekst i UTF-8',
    ],
  ])('with %s is named with its place, and stops no other', (_what, prepare, said) => {
    prepare()
    expect(found('gal')).toMatchObject({ own: true, usable: false })
    expect(found('gal')?.problem?.da).toContain(said)
    expect(refusal('gal')).toContain(said)
    expect(refusal('aarsrapport')).toBe('')
  })

  test('in a folder whose name is no key says which names are', () => {
    mkdirSync(join(userFolder, 'udgaver', 'Vores Årsrapport'), { recursive: true })
    expect(found('vores-aarsrapport')?.problem?.da).toContain('må kun have små bogstaver')
  })

  test('is looked for by a name, never by a path', () => {
    for (const key of ['..', '../..', 'aarsrapport/../aarsrapport', '']) expect(refusal(key)).toContain('findes ikke')
  })
})
