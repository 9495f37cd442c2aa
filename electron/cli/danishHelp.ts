import type { Command } from 'commander'

const titles: Record<string, string> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
}

/** Commander's own complaints, and the same in Danish. */
const complaints: readonly (readonly [RegExp, (named: string) => string])[] = [
  [/required option '(.+)' not specified/, (option) => `Valget ${option} mangler.`],
  [/option '(.+)' argument missing/, (option) => `Valget ${option} mangler sin værdi.`],
  [/unknown option '(.+)'/, (option) => `Valget ${option} findes ikke.`],
  [/unknown command '(.+)'/, (command) => `Kommandoen ${command} findes ikke.`],
  [/missing required argument '(.+)'/, (argument) => `Der mangler ${argument}.`],
  [/too many arguments/, () => 'Der er for mange argumenter.'],
]

function inDanish(text: string): string {
  for (const [pattern, sentence] of complaints) {
    const found = pattern.exec(text)
    if (found) return `Fejl: ${sentence(found[1] ?? '')} Brug --help for at se mulighederne.\n`
  }
  return text
}

/** Help and complaints of the command line in Danish; commander speaks English only. */
export const speakDanish = (program: Command): Command =>
  program
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[valg]').replace('[command]', '[kommando]'),
      subcommandTerm: (command) => {
        const names = command.registeredArguments.map((each) => (each.variadic ? `<${each.name()}...>` : each.name()))
        return [command.name(), ...names].join(' ')
      },
    })
    .configureOutput({ outputError: (text, write) => write(inDanish(text)) })
