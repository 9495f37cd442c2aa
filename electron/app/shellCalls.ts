import type { z } from 'zod'
import type { ShellMethodName, ShellMethods, shellMethods } from '../../shared/contract/engine.ts'
import { fail } from '../../shared/problems.ts'
import type { FileTokens } from './fileTokens.ts'
import type { JsonFile } from './jsonFile.ts'
import type { RecentProjects } from './recentProjects.ts'
import type { Language, Settings } from './settings.ts'

type ShellOutput<Name extends ShellMethodName> = ShellMethods[Name] extends { output?: infer Output }
  ? NonNullable<Output> | null
  : never

export type ShellCalls = {
  readonly [Name in ShellMethodName]: (
    input: z.infer<(typeof shellMethods)[Name]['input']>,
  ) => ShellOutput<Name> | Promise<ShellOutput<Name>>
}

export interface ShellCallParts {
  readonly tokens: FileTokens
  readonly recent: RecentProjects
  readonly settings: JsonFile<Settings>
  readonly versions: { readonly app: string; readonly electron: string }
  cancel(jobId: string): void
  /** Opens a file with the system's own program; gives the system's complaint or an empty text. */
  openFile(file: string): Promise<string>
  languageChanged(language: Language): void
}

/** The methods that the shell answers itself. */
export function createShellCalls(parts: ShellCallParts): ShellCalls {
  const { settings, tokens } = parts
  return {
    'shell.recent': () => parts.recent.list(tokens),
    'shell.language': ({ set }) => {
      if (set && set !== settings.read().language) {
        settings.write({ ...settings.read(), language: set })
        parts.languageChanged(set)
      }
      return settings.read().language
    },
    'shell.open': async ({ token }) => {
      const file = tokens.pathOf(token, ['exported']) ?? notExported()
      return (await parts.openFile(file)) === '' ? null : noProgram()
    },
    'shell.cancel': ({ jobId }) => {
      parts.cancel(jobId)
      return null
    },
    'shell.version': () => parts.versions,
  }
}

function notExported(): never {
  return fail('input.invalid', {
    da: 'Filen er ikke eksporteret, siden programmet blev startet.',
    en: 'The file was not exported since the program was started.',
  })
}

function noProgram(): never {
  return fail('export.failed', {
    da: 'Filen kunne ikke åbnes. Den ligger i den mappe, den blev gemt i.',
    en: 'The file could not be opened. It lies in the folder it was saved in.',
  })
}
