import path from 'node:path'

/** The project file among a start's arguments, as a double click on one passes it. */
export function projectArgument(argv: readonly string[], folder: string): string | undefined {
  const named = argv
    .slice(1)
    .find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.aarsrapport'))
  return named === undefined ? undefined : path.resolve(folder, named)
}
