import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeEffects } from '../../electron/cli/nodeEffects.ts'
import { createProject } from '../../electron/core/database/project.ts'
import { openSession, type Session } from '../../electron/core/engine/session.ts'
import { commitImport, planImport } from '../../electron/core/import/importing.ts'
import { loadImportTemplates } from '../../electron/core/import/loadTemplates.ts'
import { createJobs } from '../../electron/core/jobs/createJobs.ts'
import { editionOf } from '../../electron/core/report/editions/editions.ts'
import { reportInputOf } from '../../electron/core/report/reportInput.ts'
import { loadReference } from '../../electron/core/statistics/reference.ts'
import type { SmallNumbers } from '../../shared/domain/smallNumbers.ts'
import type { ReportInput } from '../../shared/report/reportInput.ts'
import { sampleFiles, testDay } from './sampleProject.ts'

/** The sample centre behind the engine's door, for tests of what a report is made of. */
export async function sampleReportInput(
  year = 2013,
  edition?: string,
  smallNumbers: SmallNumbers = 'hidden',
): Promise<{ readonly input: ReportInput; readonly session: Session }> {
  const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-session-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const effects = nodeEffects({ userFolder: join(folder, 'user'), now: () => testDay })
  const templates = loadImportTemplates(effects.paths.templates)
  const reference = loadReference(effects.paths.templates, templates)
  const jobs = createJobs(effects)
  const project = createProject(effects, join(folder, 'sample.aarsrapport'), {
    name: 'Eksempel',
    centre: 'Familiecentret',
    sample: true,
  })
  const plan = await planImport({ jobs, templates }, project, sampleFiles(), {})
  await commitImport(project, plan.id, {})
  await jobs.close()
  const session = openSession(project, reference)
  return {
    input: reportInputOf(session, {
      year,
      edition: editionOf(effects.paths, edition),
      texts: new Map(),
      smallNumbers,
      date: testDay.toISOString().slice(0, 10),
    }),
    session,
  }
}
