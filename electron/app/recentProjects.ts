import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { RecentProject } from '../../shared/contract/engine.ts'
import type { FileTokens } from './fileTokens.ts'
import { jsonFile } from './jsonFile.ts'

const LONGEST = 12

const schema = z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string() }))

export interface RecentProjects {
  /** True when the program has never opened a project here. */
  readonly firstStart: boolean
  add(file: string, name: string, openedAt: string): void
  list(tokens: FileTokens): RecentProject[]
}

export function openRecentProjects(file: string): RecentProjects {
  const stored = jsonFile(file, schema, [])
  return {
    firstStart: !stored.existed,
    add(project, name, openedAt) {
      const others = stored.read().filter((entry) => entry.path !== project)
      stored.write([{ path: project, name, openedAt }, ...others].slice(0, LONGEST))
    },
    list: (tokens) =>
      stored.read().map((entry) => ({
        token: tokens.issue(entry.path, 'openProject').token,
        name: entry.name,
        folder: path.basename(path.dirname(entry.path)),
        openedAt: entry.openedAt,
        exists: existsSync(entry.path),
      })),
  }
}
