import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import type { CheckedReport, JudgedFinding } from '../../shared/contract/check.ts'
import { AppError, fail } from '../../shared/problems.ts'
import type { CheckSeverity } from '../../shared/report/check/finding.ts'
import { chooseSmallNumbers, type SmallNumbersAsked, withSmallNumbers } from './smallNumbersOption.ts'
import type { ProjectCall } from './withProject.ts'
import { withProject } from './withProject.ts'
import { yearOption } from './yearOption.ts'

interface CheckOptions extends SmallNumbersAsked {
  readonly project: string
  /** True without a file: the project's own report. */
  readonly report?: string | true
  readonly year?: number
  readonly edition?: string
  readonly json?: true
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const severities: Readonly<Record<CheckSeverity, string>> = {
  error: 'fejl',
  warning: 'advarsel',
  query: 'spørgsmål',
  style: 'form',
}

function readReport(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (cause) {
    throw new AppError(
      {
        code: 'file.unreadable',
        da: `${basename(file)} kan ikke læses. Filen skal være tekst eller Markdown i UTF-8.`,
        en: `${basename(file)} cannot be read. The file must be text or Markdown in UTF-8.`,
        retry: false,
        place: { file: basename(file) },
      },
      { cause },
    )
  }
}

const findingText = ({ place, severity, rule, said, evidence, proposal, accepted }: JudgedFinding): string =>
  [
    `${place.line}:${place.column}  ${severities[severity]}  [${rule}]  ${said}`,
    `    ${evidence.da} ${proposal.da}`,
    ...(accepted === null ? [] : [`    Accepteret: ${accepted}`]),
  ].join('\n')

function reportText({ findings, offers, numbers, language }: CheckedReport): string {
  const open = findings.filter(({ accepted }) => accepted === null).length
  return [
    ...findings.map(findingText),
    `${findings.length} fund, heraf ${findings.length - open} accepteret. ${numbers.compared} af ${numbers.found} tal kunne sammenlignes; ${offers.length} kan gøres levende.`,
    ...(language === 'da'
      ? []
      : ['Rapporten er ikke på dansk: Kun det, der ikke afhænger af sproget, er kontrolleret.']),
  ].join('\n')
}

async function checkProject(call: ProjectCall, asked: SmallNumbersAsked): Promise<void> {
  const { engine } = call
  // A file that may be broken is read no further than it must be.
  if (asked.smallNumbers !== undefined || asked.reason !== undefined) await chooseSmallNumbers(call, asked)
  const { ok, lines } = await engine.call('project.check', {})
  say(lines.map((line) => line.da).join('\n'))
  if (ok) return
  fail('database.corrupt', {
    da: 'Projektfilen har fejl. Gendan en sikkerhedskopi.',
    en: 'The project file has errors. Restore a backup.',
  })
}

async function checkReport(call: ProjectCall, { report, year, edition, json, ...asked }: CheckOptions): Promise<void> {
  const { engine } = call
  await chooseSmallNumbers(call, asked)
  const given = typeof report === 'string' ? { text: readReport(resolve(report)) } : {}
  const info = await engine.call('project.info', {})
  const checked = await engine.call('report.check', {
    year: year ?? info?.reportYear ?? 0,
    ...(edition === undefined ? {} : { edition }),
    ...given,
  })
  say(json ? JSON.stringify(checked, null, 1) : reportText(checked))
  const errors = checked.findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null).length
  if (errors > 0)
    fail('input.invalid', {
      da: `Rapporten har ${errors} fejl, som ikke er accepteret.`,
      en: `The report has ${errors} errors that have not been accepted.`,
    })
}

/** The project file, or a report against its figures. */
export function addCheckCommand(program: Command): void {
  withSmallNumbers(
    program
      .command('check')
      .description('efterprøv projektfilen, eller en rapport mod projektets tal')
      .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)'),
  )
    .option('--report [fil]', 'rapporten som Markdown eller tekst; uden fil: projektets egen rapport')
    .option('--edition <udgave>', 'projektets egen rapport i denne udgave')
    .option('--year <år>', 'rapportår (ellers det nyeste)', yearOption)
    .option('--json', 'som JSON')
    .action((options: CheckOptions) =>
      withProject(options.project, 'existing', (call) =>
        options.report === undefined ? checkProject(call, options) : checkReport(call, options),
      ),
    )
}
