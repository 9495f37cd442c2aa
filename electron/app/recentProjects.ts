import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { RecentProject } from '../../shared/contract/engine.ts'
import type { FileTokens } from './fileTokens.ts'
import { jsonFile } from './jsonFile.ts'

const LONGEST = 12

const schema = z.array(
  z.object({ path: z.string(), name: z.string(), openedAt: z.string(), sample: z.boolean().default(false) }),
)

type Entry = z.infer<typeof schema>[number]

export interface RecentProjects {
  /** True when the program has never opened a project here. */
  readonly firstStart: boolean
  add(entry: Entry): void
  list(tokens: FileTokens): RecentProject[]
}

export function openRecentProjects(file: string): RecentProjects {
  const stored = jsonFile(file, schema, [])
  return {
    firstStart: !stored.existed,
    add(opened) {
      const others = stored.read().filter((entry) => !replaces(opened, entry))
      stored.write([opened, ...others].slice(0, LONGEST))
    },
    list: (tokens) =>
      stored.read().map((entry) => ({
        token: tokens.issue(entry.path, 'openProject').token,
        name: entry.name,
        folder: path.basename(path.dirname(entry.path)),
        openedAt: entry.openedAt,
        sample: entry.sample,
        exists: existsSync(entry.path),
      })),
  }
}

/** The same file, a fresher copy of the sample, or the new place of a project that was moved. */
function replaces(opened: Entry, former: Entry): boolean {
  if (opened.path === former.path) return true
  if (opened.sample || former.sample) return opened.sample && former.sample
  return opened.name === former.name && !existsSync(former.path)
}
