import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapCell } from '../../../electron/core/report/pdf/table/wrapCell.ts'
import { bindWords } from '../../../electron/core/report/pdf/type/binding.ts'

/** Binding gaps are shown as `_`. */
const bound = (text: string): string => bindWords(text).replaceAll('\u00a0', '_')

describe('what is read as one stays on one line', () => {
  test.each([
    ['efter §§ 76 og 76 a i serviceloven', 'efter §§_76_og_76_a i serviceloven'],
    ['servicelovens §§ 11, 52 og 54 samt', 'servicelovens §§_11,_52_og_54 samt'],
    ['§ 50, stk. 3, og', '§_50,_stk._3, og'],
    ['§ 52, stk. 3, nr. 7, litra b, er', '§_52,_stk._3,_nr._7,_litra_b, er'],
    ['efter § 76 a.', 'efter §_76_a.'],
    ['§ 50 i lov om social service', '§_50 i lov om social service'],
    ['§ 11 stk. 1 og 2 i loven', '§_11_stk._1_og_2 i loven'],
    ['serviceloven kap. 11 og kapitel 12', 'serviceloven kap._11 og kapitel_12'],
    ['under §§ 76 and 76 a of the act', 'under §§_76_and_76_a of the act'],
    ['under § 52(3) and § 50 of the Social Services Act', 'under §_52(3) and §_50 of the Social Services Act'],
    ['on 1 January 2013, DKK 89.1 million', 'on 1_January 2013, DKK_89.1_million'],
    ['den 20. januar 2014, 12 pct. og 5 mio. kr.', 'den 20._januar 2014, 12_pct. og 5_mio. kr.'],
    ['se tabel 3.1 og figur 4 på side 7', 'se tabel_3.1 og figur_4 på side_7'],
    ['i alt 5 a og b, ingen §', 'i alt 5 a og b, ingen §'],
  ])('%s', (text, expected) => expect(bound(text)).toBe(expected))

  test('only gaps are changed, and those that bind stay bound', () => {
    const words = fc.constantFrom('§', '§§', '76', 'a', 'og', 'stk.', '3,', 'kap.', '11', 'mio.', 'ord', 'DKK', 'i')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ')
        const once = bindWords(text)
        expect(once.replaceAll('\u00a0', ' ')).toBe(text)
        expect(bindWords(once).replaceAll('\u00a0', ' ')).toBe(text)
        expect(once).not.toMatch(/§ \d/)
      }),
    )
  })

  test('in the cells of a table too, as long as the column has room for it', () => {
    const width = (text: string): number => text.length
    const lines = (room: number) =>
      wrapCell('Placed. Legal basis: §§ 76 and 76 a of the act.', room, width, (word) => [word]).map(({ text }) =>
        text.replaceAll('\u00a0', '_'),
      )
    expect(lines(25)).toEqual(['Placed. Legal basis:', '§§_76_and_76_a of the', 'act.'])
    expect(lines(10)).toEqual(['Placed.', 'Legal', 'basis: §§', '76 and 76', 'a of the', 'act.'])
  })
})
