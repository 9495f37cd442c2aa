import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './launchApp.ts'
import { handOver, temporaryFolder } from './unprivileged.ts'

/** The 2013 centre's files, copied to where the app's user can read them. */
export function sampleFiles(): string[] {
  const folder = temporaryFolder('samples')
  cpSync(path.join(projectRoot, 'templates/samples/2013'), folder, { recursive: true })
  handOver(folder)
  return readdirSync(folder).map((name) => path.join(folder, name))
}
