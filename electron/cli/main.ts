// Entry of the command line: the same engine as the window, one command at a time.
import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { AppError, toProblem } from '../../shared/problems.ts'
import { addCheckCommand } from './checkReportCommand.ts'
import { speakDanish } from './danishHelp.ts'
import { addExplainCommand } from './explainCommand.ts'
import { addImportCommands } from './importCommands.ts'
import { addProjectCommands } from './projectCommands.ts'
import { addReportCommand } from './reportCommand.ts'

/** 0 done · 1 a fault of the program · 2 the input or the file is at fault · 130 cancelled. */
const exitCodes = { done: 0, fault: 1, badInput: 2, cancelled: 130 } as const

const program = speakDanish(new Command('aarsrapport'))
  .description('Fra kontorets regneark til årsrapporten. Alt sker på denne maskine; intet sendes over et netværk.')
  .version(packageJson.version, '-V, --version', 'vis programmets version')
  .helpOption('-h, --help', 'vis hjælp')
  .helpCommand('help [kommando]', 'vis hjælp til en kommando')
  .addHelpText('after', '\nUdgangskoder: 0 udført · 1 programfejl · 2 fejl i input eller fil · 130 afbrudt\n')
  .exitOverride()

// `… | head` closes the pipe when it has seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done)
  throw error
})

addImportCommands(program)
addProjectCommands(program)
addReportCommand(program)
addCheckCommand(program)
addExplainCommand(program)

try {
  await program.parseAsync()
  process.exitCode = exitCodes.done
} catch (thrown) {
  process.exitCode = explain(thrown)
}

function explain(thrown: unknown): number {
  // Commander has printed its own sentence, or the help that was asked for.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.done : exitCodes.badInput
  const { code, da } = toProblem(thrown)
  process.stderr.write(`Fejl: ${da}\n`)
  if (code === 'job.cancelled') return exitCodes.cancelled
  if (thrown instanceof AppError && code !== 'internal') return exitCodes.badInput
  if (process.env.AARSRAPPORT_LOG) console.error(thrown)
  return exitCodes.fault
}
