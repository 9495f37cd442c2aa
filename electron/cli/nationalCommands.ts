import type { Command } from 'commander'
import type { NationalCodes } from '../../shared/contract/importing.ts'
import type { NationalCode } from '../../shared/domain/codeLabels.ts'
import { fail } from '../../shared/problems.ts'
import { withProject } from './withProject.ts'

interface ListOption {
  readonly project: string
  readonly year: string
  readonly liste?: string
}

interface ChooseOption {
  readonly project: string
  readonly liste: string
  readonly kode: string
  readonly national: string
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const named = (code: NationalCode | null): string => (code === null ? 'ingen' : `${code.code} ${code.label}`)

const listText = ({ target, label, national, codes, options }: NationalCodes): string =>
  [
    `${label.da} (${target}), talt som ${national}`,
    ...codes.map((code) => {
      const instead = code.chosen ? ` (valgt; listen siger ${named(code.usual)})` : ''
      return `    ${code.code} → ${named(code.national)}${instead}`
    }),
    `  Kan vælges: ${options.map(({ code, label: text }) => `${code} ${text}`).join(' · ')}`,
  ].join('\n')

function yearOf(text: string): number {
  if (/^(?:19|20|21)\d\d$/.test(text)) return Number(text)
  return fail('input.invalid', {
    da: `--year skal være et årstal, for eksempel 2013; »${text}« er ikke.`,
    en: `--year must be a year such as 2013; “${text}” is none.`,
  })
}

/** Which code of Statistics Denmark each local code is counted in, and another one in its place. */
export function addNationalCommands(memory: Command): void {
  memory
    .command('national')
    .description('vis, hvilken national kode hver lokal kode tælles i')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .requiredOption('--year <år>', 'det år, koderne gælder i')
    .option('--liste <navn>', 'kun denne kodeliste')
    .action(({ project, year, liste }: ListOption) =>
      withProject(project, 'existing', async ({ engine }) => {
        const lists = await engine.call('import.nationalCodes', { year: yearOf(year) })
        const wanted = lists.filter(({ target }) => liste === undefined || target === liste)
        if (wanted.length === 0) {
          fail('input.invalid', {
            da: `Kodelisten ${liste} tælles ikke nationalt. Det gør ${lists.map(({ target }) => target).join(', ')}.`,
            en: `The code list ${liste} is not counted nationally. These are: ${lists.map(({ target }) => target).join(', ')}.`,
          })
        }
        say(wanted.map(listText).join('\n'))
      }),
    )

  memory
    .command('choose')
    .description('vælg den nationale kode, som en lokal kode tælles i; "forget" tager valget tilbage')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .requiredOption('--liste <navn>', 'kodelisten, fx sources')
    .requiredOption('--kode <tekst>', 'den lokale kode')
    .requiredOption('--national <kode>', 'den nationale kode')
    .action(({ project, liste, kode, national }: ChooseOption) =>
      withProject(project, 'existing', async ({ engine }) => {
        await engine.call('import.chooseNational', { target: liste, code: kode, national })
        say('Husket.')
      }),
    )
}
