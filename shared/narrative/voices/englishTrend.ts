import { lowerFirst } from '../phrase.ts'
import type { Move, TrendVoice } from './trendVoice.ts'

const past: Readonly<Record<Move, string>> = { up: 'rose', down: 'fell' }

export const englishTrend: TrendVoice = {
  opening: ({ subject, yearsFirst }, move, a, b) =>
    yearsFirst
      ? [`Between ${a.year} and ${b.year}, ${lowerFirst(subject)} ${past[move]} from `, a.shown, ' to ', b.shown]
      : [`${subject} ${past[move]} from `, a.shown, ` in ${a.year} to `, b.shown, ` in ${b.year}`],
  level: ({ subject }, nearly, a, b) => {
    const open = `${subject} was ${nearly ? 'virtually ' : ''}unchanged`
    return a.shown.text === b.shown.text
      ? [`${open} at `, b.shown, ` in ${a.year} and ${b.year}`]
      : [`${open}, at `, a.shown, ` in ${a.year} and `, b.shown, ` in ${b.year}`]
  },
  thenUnchanged: ({ yearsFirst, noun }, c) =>
    yearsFirst
      ? [`, and in ${c.year} ${noun} was unchanged at `, c.shown]
      : [' and was unchanged at ', c.shown, ` in ${c.year}`],
  thenLevel: ({ yearsFirst, noun }, c) =>
    yearsFirst
      ? [`, and in ${c.year} ${noun} was at about the same level, at `, c.shown]
      : [` and was at about the same level in ${c.year}, at `, c.shown],
  thenFurther: ({ yearsFirst, noun }, move, c) =>
    yearsFirst
      ? [`, and in ${c.year} ${noun} ${past[move]} further to `, c.shown]
      : [` and ${past[move]} further to `, c.shown, ` in ${c.year}`],
  thenTurned: ({ yearsFirst, noun }, move, c) =>
    yearsFirst
      ? [`, but in ${c.year} ${noun} ${past[move]} to `, c.shown]
      : [`, but ${past[move]} to `, c.shown, ` in ${c.year}`],
  levelThenMoved: (move, c) => [`, and ${past[move]} to `, c.shown, ` in ${c.year}`],
  levelThenLevel: (c) => [`, and was at about the same level in ${c.year}, at `, c.shown],
  always: ({ subject }, since, c) => [`${subject} has been unchanged at `, c.shown, ` since ${since}`],
  single: ({ subject, noun }, a, place) =>
    place === 'alone'
      ? [`${subject} was `, a.shown, ` in ${a.year}`]
      : [`In ${a.year}, ${place === 'first' ? lowerFirst(subject) : noun} was `, a.shown],
  summary: (change, since, wording) => {
    if (wording === 2) return [' There has thus been ', change, ` since ${since}.`]
    return [wording === 0 ? ' Overall, this is ' : ' Taken together, this is ', change, ` since ${since}.`]
  },
}
