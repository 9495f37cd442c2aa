import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import type { ImportMemory, WrittenFile } from '../../../shared/contract/importing.ts'
import { fail } from '../../../shared/problems.ts'
import {
  forgetMapping,
  forgetValue,
  learnedMappings,
  learnedValues,
  learnMapping,
  learnValue,
} from '../database/importMemory.ts'
import type { Project } from '../database/project.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import { writeFileWhole } from '../report/writeFileWhole.ts'
import { maskCpr } from './cells/cpr.ts'
import { keptValues } from './fileChoices.ts'
import type { ImportTemplates } from './loadTemplates.ts'

/** What earlier imports taught the program, as the window lists it. */
export const importMemory = ({ db }: Project, { profiles, codeLists }: ImportTemplates): ImportMemory =>
  withSqliteProblems(() => ({
    mappings: learnedMappings(db).map(({ entry: { fingerprint, profile, columns }, learnedAt }) => ({
      fingerprint,
      profile,
      label: profiles.find((each) => each.id === profile)?.label ?? null,
      columns: Object.entries(columns).map(([header, field]) => ({ header, field })),
      learnedAt,
    })),
    values: learnedValues(db).map(({ entry, learnedAt }) => ({
      ...entry,
      label: codeLists[entry.target]?.label ?? { da: entry.target, en: entry.target },
      learnedAt,
    })),
  }))

export type ToForget = { readonly fingerprint: string } | { readonly target: string; readonly text: string }

export const forget = ({ db }: Project, what: ToForget): void =>
  withSqliteProblems(() => {
    if ('fingerprint' in what) forgetMapping(db, what.fingerprint)
    else forgetValue(db, what.target, what.text)
  })

const short = z.string().max(300)

/** The form of the file that carries mappings from one project to another. */
const memoryFile = z.strictObject({
  format: z.literal('aarsrapport-import'),
  version: z.literal(1),
  mappings: z
    .array(
      z.strictObject({
        fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
        profile: short.nullable(),
        columns: z.record(short, short.nullable()),
      }),
    )
    .max(10_000),
  values: z.array(z.strictObject({ target: short, text: short.min(1), value: short })).max(100_000),
})

const MAX_BYTES = 20_000_000

export function exportMemory({ db }: Project, target: string): WrittenFile {
  const content: z.infer<typeof memoryFile> = withSqliteProblems(() => ({
    format: 'aarsrapport-import',
    version: 1,
    mappings: learnedMappings(db).map(({ entry }) => ({ ...entry, columns: { ...entry.columns } })),
    values: learnedValues(db).map(({ entry }) => entry),
  }))
  writeFileWhole(target, Buffer.from(`${JSON.stringify(content, null, 1)}\n`))
  return { fileName: basename(target), rows: content.mappings.length + content.values.length, token: target }
}

function parsedJson(path: string): unknown {
  try {
    return statSync(path).size > MAX_BYTES ? null : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Takes over what another project has learned; where both know something, the file's word counts. */
export function takeMemory({ db, effects }: Project, path: string, { profiles }: ImportTemplates): void {
  const file = maskCpr(basename(path))
  const parsed = memoryFile.safeParse(parsedJson(path))
  if (!parsed.success) {
    fail(
      'file.unreadable',
      {
        da: `Filen »${file}« er ikke en fil med huskede kolonner og værdier fra dette program. Vælg en fil, der er gemt under »Husket«.`,
        en: `The file “${file}” is not a file of remembered columns and values from this program. Choose a file that was saved under “Remembered”.`,
      },
      { file },
    )
  }
  const { mappings, values } = parsed.data
  const known = new Set(profiles.map((profile) => profile.id))
  const at = effects.now().toISOString()
  withSqliteProblems(() =>
    db
      .transaction(() => {
        for (const mapping of mappings)
          if (mapping.profile === null || known.has(mapping.profile)) learnMapping(db, mapping, at)
        for (const value of keptValues(values)) learnValue(db, value, at)
      })
      .immediate(),
  )
}
