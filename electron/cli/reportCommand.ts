import { extname, resolve } from 'node:path'
import type { Command } from 'commander'
import { type ReportFormat, reportFormats } from '../../shared/contract/engine.ts'
import { type ChangedNumber, DEFAULT_EDITION, type ReportEdition } from '../../shared/contract/report.ts'
import { formatNumber } from '../../shared/danish.ts'
import { fail } from '../../shared/problems.ts'
import { fraction } from '../../shared/quantities.ts'
import { chooseSmallNumbers, type SmallNumbersAsked, withSmallNumbers } from './smallNumbersOption.ts'
import { type ProjectCall, withEngine, withProject } from './withProject.ts'
import { yearOption } from './yearOption.ts'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** Which report of the project. */
interface Asked extends SmallNumbersAsked {
  readonly project: string
  readonly year?: number
  readonly edition?: string
}

/** The ending of the file says what it becomes. */
function formatOf(file: string): ReportFormat {
  const ending = extname(file).slice(1).toLowerCase()
  return (
    reportFormats.find((format) => format === ending) ??
    fail('input.invalid', {
      da: 'Filen skal ende på .pdf, .docx eller .xlsx.',
      en: 'The file must end in .pdf, .docx or .xlsx.',
    })
  )
}

const editionText = ({ key, language, title, purpose, own, usable, problem }: ReportEdition): string =>
  [
    `${key}\t${title.da} (${language === 'da' ? 'dansk' : 'engelsk'}${own ? ', egen' : ''})\t${purpose.da}`,
    ...(problem ? [`\t${usable ? 'Egen udgave bruges ikke' : 'Kan ikke bruges'}: ${problem.da}`] : []),
  ].join('\n')

const changeText = ({ chapter, label, before, after, difference, sentence }: ChangedNumber): string =>
  [
    `${chapter}: ${label}: ${before || '(stod der ikke)'} → ${after || '(står der ikke mere)'}${difference === null ? '' : ` (${difference})`}`,
    `    ${sentence}`,
  ].join('\n')

const yearOf = async ({ engine }: ProjectCall, year: number | undefined): Promise<number> =>
  year ?? (await engine.call('project.info', {}))?.reportYear ?? 0

const named = ({ edition }: Asked) => (edition === undefined ? {} : { edition })

const asking = (command: Command): Command =>
  withSmallNumbers(
    command
      .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
      .option('--edition <udgave>', `rapportens udgave (ellers ${DEFAULT_EDITION})`),
  )

/** The report as a file, and what there is to know before it becomes one. */
export function addReportCommand(program: Command): void {
  const report = program
    .command('report')
    .description('rapporten: skriv den, se dens udgaver, og hvad der er ændret, siden den blev godkendt')

  asking(report.command('export', { isDefault: true }))
    .description('skriv rapporten som tilgængelig PDF, som Word-dokument eller dens tal som Excel-regneark')
    .requiredOption('--year <år>', 'rapportår', yearOption)
    .requiredOption('--out <fil>', 'filen, der skal skrives: .pdf, .docx eller .xlsx')
    .action(async ({ project, year, out, ...asked }: Asked & { readonly year: number; readonly out: string }) => {
      const file = resolve(out)
      const format = formatOf(file)
      await withProject(project, 'existing', async (call) => {
        const { engine, options } = call
        const isInternal = (await chooseSmallNumbers(call, asked)) === 'shown'
        const input = { year, file, format, ...named({ project, ...asked }) }
        const { pages, bytes, sha256 } = await engine.call('report.export', input, options)
        const length = pages === null ? '' : `${pages} sider, `
        say(`${file}: ${length}${formatNumber(fraction(bytes))} byte, SHA-256 ${sha256}`)
        if (isInternal) say('Intern udgave: Tal under fem er vist. Den må ikke offentliggøres.')
      })
    })

  report
    .command('editions')
    .description('de udgaver, rapporten kan laves i, også dem i brugerens mappe')
    .action(() =>
      withEngine(async ({ engine }) => {
        say((await engine.call('report.editions', {})).map(editionText).join('\n'))
      }),
    )

  asking(report.command('changes'))
    .description('tal, der er ændret, siden deres kapitel sidst blev godkendt, med sætningen')
    .option('--year <år>', 'rapportår (ellers det nyeste)', yearOption)
    .option('--json', 'som JSON')
    .action(({ json, ...asked }: Asked & { readonly json?: true }) =>
      withProject(asked.project, 'existing', async (call) => {
        await chooseSmallNumbers(call, asked)
        const input = { year: await yearOf(call, asked.year), language: 'da', ...named(asked) } as const
        const { accepted, changes } = await call.engine.call('report.changes', input)
        if (json) return say(JSON.stringify({ accepted, changes }, null, 1))
        say([...changes.map(changeText), changedCount(accepted.length, changes)].join('\n'))
      }),
    )

  asking(report.command('accept'))
    .description('tallene er set og kan stå: senere ændringer måles herfra')
    .option('--year <år>', 'rapportår (ellers det nyeste)', yearOption)
    .option('--chapter <kapitel>', 'kun dette kapitel')
    .action(({ chapter, ...asked }: Asked & { readonly chapter?: string }) =>
      withProject(asked.project, 'existing', async (call) => {
        await chooseSmallNumbers(call, asked)
        const input = { year: await yearOf(call, asked.year), language: 'da', ...named(asked) } as const
        const { accepted } = await call.engine.call(
          'report.accept',
          chapter === undefined ? input : { ...input, chapter },
        )
        say(accepted.map(({ chapter: key, at }) => `${key}\tgodkendt ${at}`).join('\n'))
      }),
    )
}

function changedCount(accepted: number, changes: readonly ChangedNumber[]): string {
  if (accepted === 0) return 'Ingen kapitler er godkendt endnu.'
  if (changes.length === 0) return 'Ingen tal er ændret.'
  return changes.length === 1 ? '1 sted skal læses igen.' : `${changes.length} steder skal læses igen.`
}
