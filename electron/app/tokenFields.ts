import type { MethodName } from '../../shared/contract/engine.ts'
import { fail } from '../../shared/problems.ts'
import type { FileTokens, Purpose } from './fileTokens.ts'

interface TokenField {
  readonly field: 'file' | 'files'
  readonly purposes: readonly Purpose[]
}

/** Every field of the contract that holds tokens, and what the user must have picked the file for. */
const tokenFields: Partial<Record<MethodName, TokenField>> = {
  'project.open': { field: 'file', purposes: ['openProject', 'dropped'] },
  'project.create': { field: 'file', purposes: ['createProject'] },
  'project.backup': { field: 'file', purposes: ['backup'] },
  'import.plan': { field: 'files', purposes: ['openSpreadsheets', 'dropped'] },
  'import.preview': { field: 'file', purposes: ['openSpreadsheets', 'dropped'] },
  'import.rejected': { field: 'file', purposes: ['saveSpreadsheet'] },
  'import.exportMemory': { field: 'file', purposes: ['saveMemory'] },
  'settings.chooseLogo': { field: 'file', purposes: ['openPicture'] },
  'import.importMemory': { field: 'file', purposes: ['openMemory'] },
  'statistics.export': { field: 'file', purposes: ['saveSvg', 'savePng', 'saveXlsx', 'saveCsv'] },
  'report.export': { field: 'file', purposes: ['saveReport', 'saveWord', 'saveWorkbook'] },
}

/** The input as the engine takes it: paths in the place of tokens. */
export function withPaths(method: MethodName, input: object, tokens: FileTokens): object {
  const rule = tokenFields[method]
  if (!rule) return input
  const toPath = (token: unknown): string =>
    (typeof token === 'string' ? tokens.pathOf(token, rule.purposes) : undefined) ??
    fail('input.invalid', {
      da: 'Filen er ikke valgt i dette vindue. Vælg den igen.',
      en: 'The file was not picked in this window. Pick it again.',
    })
  const held = (input as Record<string, unknown>)[rule.field]
  return { ...input, [rule.field]: Array.isArray(held) ? held.map(toPath) : toPath(held) }
}
