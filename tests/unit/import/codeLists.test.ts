import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownMunicipality } from '../../../electron/core/import/cells/municipalityName.ts'
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
import { localCodeList } from '../../../electron/core/import/nationalCodes.ts'
import { labelIn, nationalCode, nationalCodesIn } from '../../../shared/domain/codeLabels.ts'
import type { ValueChoice } from '../../../shared/domain/importChoices.ts'

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

  const national = (target: string, remembered: readonly ValueChoice[] = []) => {
    const local = localCodeList(lists, target, remembered) ?? fail()
    return (code: string, year: number) => nationalCode(local, code, year)?.code ?? null
  }

  test('local codes are counted nationally, year by year', () => {
    const source = national('sources')
    expect(source('Folkeskole', 2013)).toBe('2')
    expect(source('Barnet / den unge selv', 2023)).toBe('7')
    expect(source('barnet / den unge selv', 2024)).toBe('12')
    expect(source('Familie / slægtning', 2024)).toBe('13')
    expect(source('Ukendt ord', 2013)).toBeNull()
    expect(national('placementForms')('Plejefamilie', 2013)).toBe('21')
    expect(national('placementForms')('Plejefamilie', 2022)).toBe('23')
    expect(national('reasons')('Mistanke om seksuelle overgreb', 2013)).toBeNull()
    expect(localCodeList(lists, 'firstActions', [])).toBeNull()
    expect(localCodeList(lists, 'no such list', [])).toBeNull()
  })

  test('every national code has a name, and only those of the year are offered', () => {
    const sources = localCodeList(lists, 'sources', []) ?? fail()
    expect(nationalCode(sources, 'Folkeskole', 2013)).toEqual({ code: '2', label: 'Skole eller andet uddannelsessted' })
    expect(nationalCodesIn(sources, 2013).map(({ code }) => code)).not.toContain('12')
    expect(nationalCodesIn(sources, 2024)).toContainEqual({ code: '12', label: 'Barnet/den unge selv' })
    for (const name of ['sources', 'reasons', 'placementForms'])
      for (const year of [2013, 2020, 2024])
        for (const { code, label } of nationalCodesIn(localCodeList(lists, name, []) ?? fail(), year))
          expect(label).not.toBe(code)
  })

  test('what people have chosen goes before the list, in the years that have the code', () => {
    const source = national('sources', [
      { target: 'dstNotifiers', text: 'FORÆLDRE SELV', value: '12' },
      { target: 'dstNotifiers', text: 'Kulturskolen', value: '2' },
      { target: 'sources', text: 'Folkeskole', value: 'Anonym' },
    ])
    expect(source('Forældre selv', 2024)).toBe('12')
    expect(source('Forældre selv', 2023)).toBe('7')
    expect(source('Kulturskolen', 2013)).toBe('2')
    expect(source('Folkeskole', 2013)).toBe('2')
  })

  test('every source and form is counted nationally in every year', () => {
    const years = [2013, 2018, 2019, 2023, 2024]
    for (const name of ['sources', 'placementForms'])
      for (const { code, meaning } of list(name).codes)
        if (!meaning) for (const year of years) expect([code, year, national(name)(code, year)]).not.toContain(null)
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
