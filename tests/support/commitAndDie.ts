// A process of its own that is killed in the middle of a commit: opens a project, commits its stored plan, and says when
// it is half-way; from then on it waits to be killed inside the transaction.

import { openProject } from '../../electron/core/database/project.ts'
import { commitImport } from '../../electron/core/import/importing.ts'
import { testEffects } from './testProject.ts'

const [folder = '', file = '', planId = ''] = process.argv.slice(2)
const project = openProject(testEffects(folder), file)
await commitImport(project, planId, {
  onProgress: ({ done }) => {
    if (done < 750) return
    process.stdout.write('half-way\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
  },
})
