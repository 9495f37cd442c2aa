import type { Command } from 'commander'
import { type SmallNumbers, smallNumberChoices } from '../../shared/domain/smallNumbers.ts'
import { fail } from '../../shared/problems.ts'
import type { ProjectCall } from './withProject.ts'

/** What to do with numbers below five, and why they may be shown. */
export interface SmallNumbersAsked {
  readonly smallNumbers?: SmallNumbers
  readonly reason?: string
}

const choiceOf = (text: string): SmallNumbers =>
  smallNumberChoices.find((choice) => choice === text) ??
  fail('input.invalid', {
    da: `--small-numbers kan være shown eller hidden, ikke ${text}.`,
    en: `--small-numbers can be shown or hidden, not ${text}.`,
  })

export const withSmallNumbers = (command: Command): Command =>
  command
    .option('--small-numbers <valg>', 'tal under fem: shown (intern udgave) eller hidden; gælder projektet', choiceOf)
    .option('--reason <tekst>', 'hvorfor tal under fem vises, uden navne; gemmes i projektet')

const withoutReason = (): never =>
  fail('input.invalid', {
    da: 'Tal under fem vises kun med en begrundelse. Tilføj --reason.',
    en: 'Numbers below five are shown only for a reason. Add --reason.',
  })

const reasonOfNothing = (): never =>
  fail('input.invalid', {
    da: '--reason hører til --small-numbers shown.',
    en: '--reason belongs with --small-numbers shown.',
  })

/** Makes the choice in the project, as Settings does, before the report is made or checked; tells the one in force. */
export async function chooseSmallNumbers(
  { engine }: ProjectCall,
  { smallNumbers, reason }: SmallNumbersAsked,
): Promise<SmallNumbers> {
  if (reason !== undefined && smallNumbers !== 'shown') reasonOfNothing()
  const { choice } = await engine.call('settings.smallNumbers', {})
  const wanted = smallNumbers ?? choice
  if (smallNumbers === undefined || (wanted === choice && reason === undefined)) return choice
  if (wanted === 'hidden') await engine.call('settings.saveSmallNumbers', { choice: wanted })
  else if (reason?.trim()) await engine.call('settings.saveSmallNumbers', { choice: wanted, reason })
  else withoutReason()
  return wanted
}
