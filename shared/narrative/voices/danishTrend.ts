import { lowerFirst } from '../phrase.ts'
import type { Move, Teller, TrendVoice } from './trendVoice.ts'

const past: Readonly<Record<Move, string>> = { up: 'steg', down: 'faldt' }
const perfect: Readonly<Record<Move, string>> = { up: 'steget', down: 'faldet' }

/** With the years in front the second clause needs a subject of its own. */
const then = ({ yearsFirst, noun }: Teller, verb: string, year: number): string =>
  yearsFirst ? `, og i ${year} ${verb} ${noun}` : ` og ${verb} i ${year}`

export const danishTrend: TrendVoice = {
  opening: ({ subject, yearsFirst }, move, a, b) =>
    yearsFirst
      ? [`Fra ${a.year} til ${b.year} ${past[move]} ${lowerFirst(subject)} fra `, a.shown, ' til ', b.shown]
      : [`${subject} ${past[move]} fra `, a.shown, ` i ${a.year} til `, b.shown, ` i ${b.year}`],
  level: ({ subject }, nearly, a, b) => {
    const open = `${subject} var ${nearly ? 'stort set ' : ''}uændret`
    return a.shown.text === b.shown.text
      ? [`${open} på `, b.shown, ` i ${a.year} og ${b.year}`]
      : [`${open} med `, a.shown, ` i ${a.year} og `, b.shown, ` i ${b.year}`]
  },
  thenUnchanged: (teller, c) => [`${then(teller, 'var', c.year)} uændret på `, c.shown],
  thenLevel: (teller, c) => [`${then(teller, 'lå', c.year)} på omtrent samme niveau med `, c.shown],
  thenFurther: ({ yearsFirst, noun }, move, c) =>
    yearsFirst
      ? [`, og i ${c.year} ${past[move]} ${noun} yderligere til `, c.shown]
      : [` og er i ${c.year} ${perfect[move]} yderligere til `, c.shown],
  thenTurned: ({ yearsFirst, noun }, move, c) =>
    yearsFirst
      ? [`, men i ${c.year} ${past[move]} ${noun} til `, c.shown]
      : [` og ${past[move]} i ${c.year} til `, c.shown],
  levelThenMoved: (move, c) => [` og ${past[move]} i ${c.year} til `, c.shown],
  levelThenLevel: (c) => [` og lå i ${c.year} på omtrent samme niveau med `, c.shown],
  always: ({ subject }, since, c) => [`${subject} har været uændret på `, c.shown, ` siden ${since}`],
  single: ({ subject, noun }, a, place) =>
    place === 'alone'
      ? [`${subject} var `, a.shown, ` i ${a.year}`]
      : [`I ${a.year} var ${place === 'first' ? lowerFirst(subject) : noun} `, a.shown],
  summary: (change, since, wording) => {
    if (wording === 2) return [` Siden ${since} er der dermed sket `, change, '.']
    return [wording === 0 ? ' Samlet er der tale om ' : ' Det er samlet ', change, ` siden ${since}.`]
  },
}
