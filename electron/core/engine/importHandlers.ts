import { batchRows } from '../import/batchRows.ts'
import { codeListInfos } from '../import/codeLists.ts'
import { commitImport, discardPlan, type Importing, listBatches, planImport, undoImport } from '../import/importing.ts'
import { exportMemory, forget, importMemory, takeMemory } from '../import/importMemory.ts'
import { chooseNational, nationalCodes } from '../import/nationalCodes.ts'
import { previewImport } from '../import/previewImport.ts'
import { writeRejected } from '../import/writeRejected.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

type ImportMethods = Extract<keyof Handlers, `import.${string}`>

/** Import in two calls, the way back, and all that a person looks at and decides in between. */
export function importHandlers(session: () => Session, importing: Importing): Pick<Handlers, ImportMethods> {
  const { jobs, templates } = importing
  const project = () => session().project
  return {
    'import.plan': ({ files, choices, recall }, options) =>
      planImport(importing, project(), files, {
        ...options,
        ...(choices ? { choices } : {}),
        ...(recall === undefined ? {} : { recall }),
      }),
    'import.preview': ({ file, sheet, rows }, options) =>
      previewImport(
        jobs,
        { path: file, ...(sheet === undefined ? {} : { sheet }), ...(rows === undefined ? {} : { rows }) },
        options,
      ),
    'import.rejected': ({ planId, file }, options) => writeRejected(jobs, project(), planId, file, options),
    'import.commit': ({ planId }, options) => commitImport(project(), planId, options),
    'import.discard': async ({ planId }) => {
      await discardPlan(project(), planId)
      return null
    },
    'import.batches': () => listBatches(project()),
    'import.batchRows': ({ batchId, offset, limit }) => batchRows(project(), templates, batchId, { offset, limit }),
    'import.undo': ({ batchId, withLater }) => undoImport(project(), batchId, { withLater: withLater ?? false }),
    'import.codeLists': () => codeListInfos(templates.codeLists),
    'import.nationalCodes': ({ year }) => nationalCodes(project(), templates.codeLists, year),
    'import.chooseNational': (choice) => {
      chooseNational(project(), templates.codeLists, choice)
      return null
    },
    'import.memory': () => importMemory(project(), templates),
    'import.forget': (what) => {
      forget(project(), what)
      return null
    },
    'import.exportMemory': ({ file }) => exportMemory(project(), file),
    'import.importMemory': ({ file }) => {
      takeMemory(project(), file, templates)
      return importMemory(project(), templates)
    },
  }
}
