import { resolve } from 'node:path'
import type { Command } from 'commander'
import { metricsText } from './metricsText.ts'
import { withProject } from './withProject.ts'
import { yearOption } from './yearOption.ts'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

interface Options {
  readonly project: string
  readonly year?: number
}

/** All numbers of a project, and a copy of it. */
export function addProjectCommands(program: Command): void {
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
