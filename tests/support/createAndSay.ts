// A process of its own that makes a project file while others try the same, and says what came of it.

import { closeProject, createProject } from '../../electron/core/database/project.ts'
import { toProblem } from '../../shared/problems.ts'
import { testEffects } from './testProject.ts'

const [folder = '', file = ''] = process.argv.slice(2)
try {
  closeProject(createProject(testEffects(folder), file, { name: 'Test', centre: 'Testcentret', sample: false }))
  process.stdout.write('made\n')
} catch (thrown) {
  process.stdout.write(`${toProblem(thrown).code}\n`)
}
