import { commitImport, discardPlan, type Importing, listBatches, planImport, undoBatch } from '../import/importing.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

type ImportMethods = 'import.plan' | 'import.commit' | 'import.discard' | 'import.batches' | 'import.undo'

/** Import in two calls, and the way back. */
export function importHandlers(session: () => Session, importing: Importing): Pick<Handlers, ImportMethods> {
  return {
    'import.plan': ({ files }, options) => planImport(importing, session().project, files, options),
    'import.commit': ({ planId }, options) => commitImport(session().project, planId, options),
    'import.discard': ({ planId }) => {
      discardPlan(session().project, planId)
      return null
    },
    'import.batches': () => listBatches(session().project),
    'import.undo': ({ batchId }) => undoBatch(session().project, batchId),
  }
}
