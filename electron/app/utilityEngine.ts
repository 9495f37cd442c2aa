import { utilityProcess } from 'electron'
import type { StartProcess } from './engineClient.ts'

/** Starts the engine's process: the only one that holds the database. */
export function utilityEngine(script: string, folders: readonly string[]): StartProcess {
  return (listener) => {
    const child = utilityProcess.fork(script, [...folders], {
      serviceName: 'aarsrapport-engine',
      stdio: 'inherit',
    })
    child.on('message', listener.message)
    child.on('exit', listener.exit)
    return {
      send: (message) => child.postMessage(message),
      end: () => {
        child.kill()
      },
    }
  }
}
