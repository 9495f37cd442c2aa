import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { loadCodeLists } from '../../electron/core/import/loadTemplates.ts'
import type { ParseContext } from '../../electron/core/import/parsedSheet.ts'
import { noChoices } from '../../shared/domain/importChoices.ts'

/** What reading a file may look up, without a project: the real code lists, and pseudonyms that anyone could make. */
export const parseContext = (changes: Partial<ParseContext> = {}): ParseContext => ({
  file: 'f.xlsx',
  today: '2014-02-01',
  codeLists: loadCodeLists(join(import.meta.dirname, '../../templates')),
  charts: [],
  choices: noChoices,
  memory: { mappings: new Map(), values: [] },
  pseudonym: (tenDigits) => createHash('sha256').update(tenDigits).digest('hex').slice(0, 32),
  ...changes,
})
