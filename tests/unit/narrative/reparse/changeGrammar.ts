import type { Language } from '../../../../shared/danish.ts'
import { numberPattern } from './numbers.ts'

type Weight = 'slight' | 'marked'

/** The phrases of change that a reader of one language knows. Named groups: `weight`, `hedge`, `number`, `from`, `to`. */
export interface ChangeGrammar {
  readonly same: readonly string[]
  readonly nearly: readonly string[]
  /** With the ratios that each word may stand for. */
  readonly multiples: readonly (readonly [RegExp, low: number, high: number])[]
  /** How a phrase of change begins. */
  readonly rising: RegExp
  readonly falling: RegExp
  readonly ends: RegExp
  readonly points: RegExp
  readonly percent: readonly RegExp[]
  readonly weights: Readonly<Record<string, Weight>>
  readonly below: string
  readonly above: string
}

const N = (name: string, language: Language): string => numberPattern[language].replace('(', `(?<${name}>`)
const infinity = Number.POSITIVE_INFINITY

export const changeGrammar: Readonly<Record<Language, ChangeGrammar>> = {
  da: {
    same: ['uændret'],
    nearly: ['stort set uændret'],
    multiples: [
      [/^(mere end en fordobling|mere end fordoblet)$/, 2.05, 2.95],
      [/^(en fordobling|fordoblet)$/, 1.95, 2.05],
      [/^(mere end en tredobling|mere end tredoblet)$/, 3.05, infinity],
      [/^(en tredobling|tredoblet)$/, 2.95, 3.05],
      [/^(mere end en halvering|mere end halveret)$/, 0, 0.475],
      [/^(en halvering|halveret)$/, 0.475, 0.525],
    ],
    rising: /^(en (svag |markant )?stigning|steget) /,
    falling: /^(et (svagt |markant )?fald|faldet) /,
    ends: new RegExp(`^(?:en stigning|et fald|steget|faldet) fra ${N('from', 'da')} til ${N('to', 'da')}$`),
    points: new RegExp(`^(?:en stigning på|et fald på|steget med|faldet med) ${N('number', 'da')} procentpoint$`),
    percent: [
      new RegExp(`^en (?<weight>svag |markant )?stigning på (?<hedge>knap |godt )?${N('number', 'da')}$`),
      new RegExp(`^et (?<weight>svagt |markant )?fald på (?<hedge>knap |godt )?${N('number', 'da')}$`),
      new RegExp(`^(?:steget|faldet) (?<weight>svagt |markant )?med (?<hedge>knap |godt )?${N('number', 'da')}$`),
    ],
    weights: { svag: 'slight', svagt: 'slight', markant: 'marked' },
    below: 'knap ',
    above: 'godt ',
  },
  en: {
    same: ['no change', 'was unchanged'],
    nearly: ['virtually no change', 'was virtually unchanged'],
    multiples: [
      [/^(more than a doubling|more than doubled)$/, 2.05, 2.95],
      [/^(a doubling|doubled)$/, 1.95, 2.05],
      [/^(more than a tripling|more than tripled)$/, 3.05, infinity],
      [/^(a tripling|tripled)$/, 2.95, 3.05],
      [/^(more than a halving|more than halved)$/, 0, 0.475],
      [/^(a halving|halved)$/, 0.475, 0.525],
    ],
    rising: /^(a (slight |marked )?rise|rose) /,
    falling: /^(a (slight |marked )?fall|fell) /,
    ends: new RegExp(`^(?:a rise|a fall|rose|fell) from ${N('from', 'en')} to ${N('to', 'en')}$`),
    points: new RegExp(`^(?:a rise of|a fall of|rose by|fell by) ${N('number', 'en')} percentage points?$`),
    percent: [
      new RegExp(
        `^a (?<weight>slight |marked )?(?:rise|fall) of (?<hedge>just under |just over )?${N('number', 'en')}$`,
      ),
      new RegExp(
        `^(?:rose|fell) (?<weight>slightly |markedly )?by (?<hedge>just under |just over )?${N('number', 'en')}$`,
      ),
    ],
    weights: { slight: 'slight', slightly: 'slight', marked: 'marked', markedly: 'marked' },
    below: 'just under ',
    above: 'just over ',
  },
}
