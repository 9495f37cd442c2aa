import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import type { ImportPlan } from '../../shared/domain/importing.ts'
import { AppError, fail } from '../../shared/problems.ts'
import { readChoices } from './choicesFile.ts'
import { addMemoryCommands } from './memoryCommands.ts'
import { batchText, planText } from './planText.ts'
import { previewText } from './previewText.ts'
import { type ProjectCall, withEngine, withProject } from './withProject.ts'

interface ProjectOption {
  readonly project: string
}

interface PlanOption extends ProjectOption {
  readonly valg?: string
}

const CHOICES = 'JSON-fil med valg: kolonner, svar, rettelser, værdier, accepterede fund og udeladte rækker'
const FILES = 'regneark (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .px, .json)'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

async function planned(
  { engine, options }: ProjectCall,
  files: readonly string[],
  choicesFile: string | undefined,
): Promise<ImportPlan> {
  const paths = files.map((file) => resolve(file))
  const choices = choicesFile === undefined ? {} : { choices: await readChoices(resolve(choicesFile), paths) }
  const plan = await engine.call('import.plan', { files: paths, ...choices }, options)
  say(planText(plan))
  return plan
}

/** A file that cannot be taken stops the whole command: half a set of files is worse than a clear refusal. */
function refuseProblems(plan: ImportPlan): void {
  const refused = plan.files.filter((file) => file.problem !== null)
  const [problem] = refused.flatMap((file) => file.problem ?? [])
  if (problem) throw new AppError(problem)
}

/** Why a plan that could be made would change nothing. */
function nothingText(plan: ImportPlan): string {
  const questions = plan.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.questions))
  if (questions.some(({ answer }) => answer === null))
    return 'Intet er indlæst: arket venter på svar. Skriv svarene i en JSON-fil, og giv den med --valg.'
  const { rejected, leftOut } = plan.counts
  if (rejected + leftOut > 0) return 'Intet er ændret: alle rækker er afvist, udeladt eller findes allerede.'
  return 'Intet er ændret: alle rækker findes allerede.'
}

export function addImportCommands(program: Command): void {
  const group = program.command('import').description('indlæs regneark: se planen, gem den, fortryd den')

  group
    .command('plan')
    .description('vis, hvad der vil ske, uden at ændre projektets data')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .option('--valg <fil>', CHOICES)
    .argument('<filer...>', FILES)
    .action((files: readonly string[], { project, valg }: PlanOption) =>
      withProject(project, 'create', async (call) => {
        const plan = await planned(call, files, valg)
        await call.engine.call('import.discard', { planId: plan.id })
        refuseProblems(plan)
      }),
    )

  group
    .command('commit')
    .description('indlæs filerne i én samlet handling')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .option('--valg <fil>', CHOICES)
    .argument('<filer...>', FILES)
    .action((files: readonly string[], { project, valg }: PlanOption) =>
      withProject(project, 'create', async (call) => {
        const plan = await planned(call, files, valg)
        try {
          refuseProblems(plan)
          if (!plan.committable) {
            say(nothingText(plan))
            return
          }
          const batches = await call.engine.call('import.commit', { planId: plan.id }, call.options)
          say(batches.length === 0 ? 'Valgene er husket.' : `Indlæst:\n${batches.map(batchText).join('\n')}`)
        } finally {
          // After a commit the plan is gone already; after anything else nobody will come back for it.
          await call.engine.call('import.discard', { planId: plan.id })
        }
      }),
    )

  group
    .command('preview')
    .description('vis de første rækker af hvert ark; intet gemmes')
    .argument('<fil>', FILES)
    .action((file: string) =>
      withEngine(async ({ engine, options }) => {
        say(previewText(await engine.call('import.preview', { file: resolve(file) }, options)))
      }),
    )

  group
    .command('rejected')
    .description('skriv de rækker, som planen udelader, i et regneark med årsagen')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .requiredOption('--out <fil>', 'regnearket, der skal skrives (.xlsx)')
    .option('--valg <fil>', CHOICES)
    .argument('<filer...>', FILES)
    .action((files: readonly string[], { project, valg, out }: PlanOption & { readonly out: string }) =>
      withProject(project, 'create', async (call) => {
        const plan = await planned(call, files, valg)
        try {
          const input = { planId: plan.id, file: resolve(out) }
          const { rows } = await call.engine.call('import.rejected', input, call.options)
          say(`${resolve(out)}: ${rows} ${rows === 1 ? 'række' : 'rækker'}`)
        } finally {
          await call.engine.call('import.discard', { planId: plan.id })
        }
      }),
    )

  group
    .command('list')
    .description('vis indlæsningerne')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .action(({ project }: ProjectOption) =>
      withProject(project, 'existing', async ({ engine }) => {
        const batches = await engine.call('import.batches', {})
        say(batches.length === 0 ? 'Ingen indlæsninger endnu.' : batches.map(batchText).join('\n'))
      }),
    )

  group
    .command('undo')
    .description('fortryd indlæsninger, nævnt ved nummer eller filnavn')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .option('--med-senere', 'fortryd også senere indlæsninger, der bygger på dem')
    .argument('<indlæsninger...>', 'numre fra "import list" eller filnavne')
    .action((names: readonly string[], { project, medSenere }: ProjectOption & { readonly medSenere?: true }) =>
      withProject(project, 'existing', async ({ engine }) => {
        for (const name of names) {
          const batchId = await batchNamed({ engine, options: {} }, name)
          const undone = await engine.call('import.undo', { batchId, withLater: medSenere ?? false })
          say(`Fortrudt:\n${batchText(undone)}`)
        }
      }),
    )

  addMemoryCommands(group)
}

/** The batch of a number, or the newest one in force of a file name. */
async function batchNamed({ engine }: ProjectCall, name: string): Promise<number> {
  if (/^\d+$/.test(name)) return Number(name)
  const batches = await engine.call('import.batches', {})
  const found = batches
    .filter((batch) => batch.undoneAt === null && batch.fileName === basename(name))
    .sort((a, b) => b.id - a.id)[0]
  return (
    found?.id ??
    fail('input.invalid', {
      da: `Ingen indlæsning i kraft hedder ${basename(name)}. "import list" viser dem alle.`,
      en: `No import in force is called ${basename(name)}. "import list" shows them all.`,
    })
  )
}
