import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, darkened } from '../../../../shared/contrast.ts'
import { houseAppearance } from '../../../../shared/report/appearance/appearance.ts'
import { appearanceProblems } from '../../../../shared/report/appearance/checkAppearance.ts'
import { reportColours } from '../../../../shared/report/appearance/reportColours.ts'

describe('contrast', () => {
  test('is that of WCAG', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
    expect(contrast('#0072B2', '#FFFFFF')).toBeCloseTo(5.19, 2)
  })

  const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)

  test('a darkened colour always reaches what is asked', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(3, 4.5, 7), (any, least) => {
        expect(contrast(darkened(any, least), '#FFFFFF')).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('what is proposed in the place of a colour is accepted', () => {
    fc.assert(
      fc.property(colour, (any) => {
        for (const { part, instead } of appearanceProblems({ accent: any, figures: any })) {
          if (instead === null) continue
          const again = appearanceProblems({ ...houseAppearance, [part]: instead })
          expect(again.filter((problem) => problem.part === part)).toEqual([])
        }
      }),
    )
  })
})

test('the colours that the program comes with are accepted', () => {
  expect(appearanceProblems(houseAppearance)).toEqual([])
})

test('a pale colour is refused with its contrast, the limit and a shade that will do', () => {
  const [problem] = appearanceProblems({ ...houseAppearance, accent: '#FFCC00' })
  expect(problem?.text.da).toMatch(/kontrast på 1,5:1 mod hvidt papir\. Der kræves mindst 4,5:1\..*#[0-9A-F]{6}\.$/)
})

test('a colour just below the limit is not said to have reached it', () => {
  const [problem] = appearanceProblems({ ...houseAppearance, accent: '#777777' })
  expect(problem?.text.en).toContain('contrast of 4.4:1')
})

test('only the roles of the house get the colours of a municipality', () => {
  const colourOf = reportColours({ ...houseAppearance, accent: '#7A1F3D', figures: '#00796B' })
  expect(colourOf('#0B5C8A')).toBe('#7A1F3D')
  expect(colourOf('#0072B2')).toBe('#00796B')
  expect(colourOf('#D55E00')).toBe('#D55E00')
  expect(reportColours(houseAppearance)('#9CCBE6')).toBe('#9CCBE6')
})
