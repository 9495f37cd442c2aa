import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { ImportMemory } from '../../shared/contract/importing.ts'
import { fail } from '../../shared/problems.ts'
import { addNationalCommands } from './nationalCommands.ts'
import { withProject } from './withProject.ts'

interface ProjectOption {
  readonly project: string
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const SHORT_FINGERPRINT = 12

function memoryText({ mappings, values }: ImportMemory): string {
  if (mappings.length + values.length === 0) return 'Intet er husket endnu.'
  return [
    ...mappings.flatMap(({ fingerprint, label, columns }) => [
      `Kolonner ${fingerprint.slice(0, SHORT_FINGERPRINT)}  ${label?.da ?? 'ingen data til årsrapporten'}`,
      ...columns.map(({ header, field }) => `    ${header} → ${field ?? 'udelades'}`),
    ]),
    ...values.map(({ label, target, text, value }) => `Værdi  ${label.da} (${target}): ${text} → ${value}`),
  ].join('\n')
}

/** What earlier imports taught the program: seen, forgotten, and carried from one project to another. */
export function addMemoryCommands(group: Command): void {
  const memory = group.command('memory').description('huskede kolonner og værdier')

  memory
    .command('list')
    .description('vis, hvad der er husket')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .action(({ project }: ProjectOption) =>
      withProject(project, 'existing', async ({ engine }) => say(memoryText(await engine.call('import.memory', {})))),
    )

  memory
    .command('export')
    .description('gem det huskede i en fil')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .requiredOption('--out <fil>', 'JSON-filen, der skal skrives')
    .action(({ project, out }: ProjectOption & { readonly out: string }) =>
      withProject(project, 'existing', async ({ engine }) => {
        const { rows } = await engine.call('import.exportMemory', { file: resolve(out) })
        say(`${resolve(out)}: ${rows} ${rows === 1 ? 'post' : 'poster'}`)
      }),
    )

  memory
    .command('import')
    .description('overtag det huskede fra en fil')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .argument('<fil>', 'JSON-fil fra "import memory export"')
    .action((file: string, { project }: ProjectOption) =>
      withProject(project, 'existing', async ({ engine }) =>
        say(memoryText(await engine.call('import.importMemory', { file: resolve(file) }))),
      ),
    )

  memory
    .command('forget')
    .description('glem kolonner, nævnt ved deres kendetegn, eller en værdi')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .option('--kolonner <kendetegn>', 'begyndelsen af et kendetegn fra "import memory list"')
    .option('--liste <navn>', 'kodelisten, som en værdi hører til')
    .option('--tekst <tekst>', 'værdiens tekst')
    .action((options: ProjectOption & Partial<Record<'kolonner' | 'liste' | 'tekst', string>>) =>
      withProject(options.project, 'existing', async ({ engine }) => {
        const { kolonner, liste, tekst } = options
        if (liste !== undefined && tekst !== undefined) {
          await engine.call('import.forget', { target: liste, text: tekst })
        } else {
          const { mappings } = await engine.call('import.memory', {})
          const found = kolonner ? mappings.filter(({ fingerprint }) => fingerprint.startsWith(kolonner)) : []
          const [only] = found
          if (!only || found.length > 1) refuseUnclear()
          await engine.call('import.forget', { fingerprint: only.fingerprint })
        }
        say('Glemt.')
      }),
    )

  addNationalCommands(memory)
}

function refuseUnclear(): never {
  return fail('input.invalid', {
    da: 'Nævn enten --kolonner med begyndelsen af ét kendetegn, eller --liste og --tekst. "import memory list" viser dem.',
    en: 'Name either --kolonner with the beginning of one fingerprint, or --liste and --tekst. "import memory list" shows them.',
  })
}
