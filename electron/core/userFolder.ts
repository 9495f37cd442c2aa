import { homedir } from 'node:os'
import { join } from 'node:path'

const FOLDER = 'aarsrapport'

/**
 * Where this user's settings and pseudonym keys lie. Window and command line use the same folder, so that a project
 * made in one can be imported into by the other. `AARSRAPPORT_USER_DATA` moves it (tests, shared machines).
 */
export function userFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (env.AARSRAPPORT_USER_DATA) return env.AARSRAPPORT_USER_DATA
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), FOLDER)
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', FOLDER)
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), FOLDER)
}

/** Editions of the report that the office has made itself: a folder each. */
export const editionFolder = (folder: string): string => join(folder, 'udgaver')

export const keyFolder = (folder: string): string => join(folder, 'keys')
