import { watch } from 'node:fs'
import path from 'node:path'
import { buildApp } from './buildApp.ts'

const QUIET_MS = 300

/** Builds again whenever a source changes; the window shows it after Ctrl+R, the shell and the engine after a restart. */
export function rebuildOnChange(root: string): void {
  let waiting: NodeJS.Timeout | undefined
  let building = Promise.resolve()
  const rebuild = async (): Promise<void> => {
    await buildApp(root).then(
      () => console.log('Built.'),
      (error: unknown) => console.error(String(error)),
    )
  }
  for (const folder of ['electron', 'shared', 'renderer']) {
    watch(path.join(root, folder), { recursive: true }, () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        building = building.then(rebuild)
      }, QUIET_MS)
    })
  }
}
