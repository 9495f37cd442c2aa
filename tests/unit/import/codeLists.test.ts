import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownMunicipality } from '../../../electron/core/import/cells/municipalityName.ts'
import { labelIn, nationalCode } from '../../../electron/core/import/codeLabels.ts'
import {
  type CodeList,
  codeListInfos,
  codeListsSchema,
  findCode,
  findNamed,
  isMisspelling,
  nearestCode,
} from '../../../electron/core/import/codeLists.ts'
import { loadCodeLists } from '../../../electron/core/import/loadTemplates.ts'
import { mappedValues } from '../../../electron/core/import/mappedValues.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'

const lists = loadCodeLists(join(import.meta.dirname, '../../../templates'))
const list = (name: string): CodeList => {
  const found = lists[name]
  if (!found) throw new Error(`No list ${name}`)
  return found
}

describe('municipalities', () => {
  test('all 98, each known by name and number', () => {
    const codes = list('municipalities').codes
    const numbers = codes.map((code) => code.synonyms.findLast((name) => /^\d{3}$/.test(name)))
    expect(codes).toHaveLength(98)
    expect(new Set(numbers).size).toBe(98)
    for (const [at, { code }] of codes.entries()) {
      expect(knownMunicipality(lists, numbers[at] ?? '')).toBe(code)
      expect(knownMunicipality(lists, `0${numbers[at]}`)).toBe(code)
      expect(knownMunicipality(lists, `${numbers[at]} ${code}`)).toBe(code)
      expect(knownMunicipality(lists, `${code} Kommune`)).toBe(code)
    }
  })

  test.each([
    ['183', 'Ishøj'],
    ['0183', 'Ishøj'],
    ['101 København', 'København'],
    ['Kbh.', 'København'],
    ['Ishøj Kommune', 'Ishøj'],
    ['Kommunen Ishøj', 'Ishøj'],
    ['HØJE TAASTRUP', 'Høje-Taastrup'],
    ['183 - Ishøj Kommune', 'Ishøj'],
  ])('%s is %s', (text, name) => expect(knownMunicipality(lists, text)).toBe(name))

  test.each(['999', '183 København', '1083', 'Ishøjgård', ''])('%s is none', (text) => {
    expect(knownMunicipality(lists, text)).toBeNull()
  })
})

describe('codes and years', () => {
  test('a law gives a code another name, and the code stays the same', () => {
    const code = findCode(list('firstActions'), 'Børnefaglig undersøgelse (§ 20) iværksat')
    expect(code?.code).toBe('Børnefaglig undersøgelse (§ 50) iværksat')
    expect(labelIn(code ?? fail(), 2013)).toBe('Børnefaglig undersøgelse (§ 50) iværksat')
    expect(labelIn(code ?? fail(), 2024)).toBe('Børnefaglig undersøgelse (§ 20) iværksat')
  })

  test('each name carries the years in which it may be used', () => {
    const era = (text: string) => findNamed(list('firstActions'), text)?.era
    expect(era('børnefaglig undersøgelse (§ 50) iværksat')).toEqual({ from: null, until: 2023 })
    expect(era('Børnefaglig undersøgelse (§ 20) iværksat')).toEqual({ from: 2024, until: null })
    expect(era('Børnefaglig undersøgelse iværksat')).toEqual({ from: null, until: null })
    expect(findNamed(list('dstNotifiers'), 'Barnet/den unge selv')?.era).toEqual({ from: 2024, until: null })
  })

  test('where two codes share a name, the year chooses', () => {
    const shared = codeListsSchema.parse({
      x: {
        label: { da: 'x', en: 'x' },
        codes: [
          { code: 'old', until: 2019, synonyms: ['Plejefamilie'] },
          { code: 'new', from: 2020, synonyms: ['Plejefamilie'] },
        ],
      },
    }).x
    expect(findCode(shared ?? fail(), 'plejefamilie', 2013)?.code).toBe('old')
    expect(findCode(shared ?? fail(), 'plejefamilie', 2024)?.code).toBe('new')
    expect(findCode(shared ?? fail(), 'plejefamilie')?.code).toBe('old')
  })

  test('local codes are counted nationally, year by year', () => {
    expect(nationalCode(list('sources'), 'Folkeskole', 2013)).toBe('2')
    expect(nationalCode(list('sources'), 'Barnet / den unge selv', 2023)).toBe('7')
    expect(nationalCode(list('sources'), 'Barnet / den unge selv', 2024)).toBe('12')
    expect(nationalCode(list('sources'), 'Familie / slægtning', 2024)).toBe('13')
    expect(nationalCode(list('placementForms'), 'Plejefamilie', 2013)).toBe('21')
    expect(nationalCode(list('placementForms'), 'Plejefamilie', 2022)).toBe('23')
    expect(nationalCode(list('reasons'), 'Mistanke om seksuelle overgreb', 2013)).toBeNull()
    expect(nationalCode(list('sources'), 'Ukendt ord', 2013)).toBeNull()
  })

  test('what people have decided goes before the list', () => {
    const mapped = mappedValues(
      {
        choices: {
          ...noChoices,
          values: [{ target: 'dstReasons', text: 'Mistanke om seksuelle overgreb', value: '7' }],
        },
        memory: {
          mappings: new Map(),
          values: [
            { target: 'dstReasons', text: 'mistanke om seksuelle overgreb', value: '18' },
            { target: 'sources', text: 'Andet', value: 'Anonym' },
          ],
        },
      },
      'dstReasons',
    )
    expect([...mapped]).toEqual([['mistanke om seksuelle overgreb', '7']])
    expect(nationalCode(list('reasons'), 'Mistanke om seksuelle overgreb', 2013, mapped)).toBe('7')
  })

  test('every source and form is counted nationally in every year', () => {
    const years = [2013, 2018, 2019, 2023, 2024]
    for (const name of ['sources', 'placementForms'])
      for (const { code, meaning } of list(name).codes)
        if (!meaning)
          for (const year of years) expect([code, year, nationalCode(list(name), code, year)]).not.toContain(null)
  })

  test('a national code must be on the national list', () => {
    const label = { da: 'x', en: 'x' }
    const local = (code: string) => ({
      local: { label, national: 'dst', codes: [{ code: 'a', national: [{ code }] }] },
      dst: { label, codes: [{ code: '1' }] },
    })
    expect(codeListsSchema.safeParse(local('1')).success).toBe(true)
    expect(codeListsSchema.safeParse(local('2')).success).toBe(false)
  })

  test('the window gets every list with the years of its codes', () => {
    const infos = codeListInfos(lists)
    expect(infos.map(({ target }) => target)).toEqual(Object.keys(lists))
    const dst = infos.find(({ target }) => target === 'dstNotifiers')
    expect(dst?.codes.find(({ code }) => code === '7')).toEqual({ code: '7', from: null, until: 2023 })
  })
})

test('a misspelling has a nearest code, a strange word none', () => {
  expect(nearestCode(list('reasons'), 'Psykisk omsorgsvigt')).toBe('Psykisk omsorgssvigt')
  expect(isMisspelling(list('reasons'), 'Psykisk omsorgsvigt')).toBe(true)
  expect(isMisspelling(list('reasons'), 'Noget helt andet end det')).toBe(false)
})

const fail = (): never => {
  throw new Error('not found')
}
