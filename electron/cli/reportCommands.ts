import { extname, resolve } from 'node:path'
import type { Command } from 'commander'
import { type ReportFormat, reportFormats } from '../../shared/contract/engine.ts'
import { formatNumber } from '../../shared/danish.ts'
import { fail } from '../../shared/problems.ts'
import { fraction } from '../../shared/quantities.ts'
import { metricsText } from './metricsText.ts'
import { withProject } from './withProject.ts'
import { yearOption } from './yearOption.ts'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
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

interface Options {
  readonly project: string
  readonly year?: number
}

export function addReportCommands(program: Command): void {
  program
    .command('metrics')
    .description('alle beregnede tal, uafrundede')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .option('--year <år>', 'rapportår (ellers det nyeste)', yearOption)
    .option('--comparison <år>', 'sammenligningsår (ellers året før)', yearOption)
    .option('--json', 'som JSON: en liste af {metric, dims, value, unit}')
    .action(({ project, json, ...asked }: Options & { readonly comparison?: number; readonly json?: true }) =>
      withProject(project, 'existing', async ({ engine }) => {
        const metrics = await engine.call('metrics.list', asked)
        say(json ? JSON.stringify(metrics, null, 1) : metricsText(metrics))
      }),
    )

  program
    .command('report')
    .description('skriv årsrapporten som tilgængelig PDF, som Word-dokument eller dens tal som Excel-regneark')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .requiredOption('--year <år>', 'rapportår', yearOption)
    .requiredOption('--out <fil>', 'filen, der skal skrives: .pdf, .docx eller .xlsx')
    .action(async ({ project, year, out }: Required<Options> & { readonly out: string }) => {
      const file = resolve(out)
      const format = formatOf(file)
      await withProject(project, 'existing', async ({ engine, options }) => {
        const { pages, bytes, sha256 } = await engine.call('report.export', { year, file, format }, options)
        const length = pages === null ? '' : `${pages} sider, `
        say(`${file}: ${length}${formatNumber(fraction(bytes))} byte, SHA-256 ${sha256}`)
      })
    })

  program
    .command('backup')
    .description('gem en sikkerhedskopi af projektet')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .requiredOption('--out <fil>', 'sikkerhedskopien, der skal skrives')
    .action(({ project, out }: Options & { readonly out: string }) =>
      withProject(project, 'existing', async ({ engine }) => {
        const file = resolve(out)
        await engine.call('project.backup', { file })
        say(`Sikkerhedskopi: ${file}`)
      }),
    )
}
