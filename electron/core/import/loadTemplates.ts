import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { EconomyChart } from '../../../shared/domain/economyChart.ts'
import { type CodeLists, codeListsSchema } from './codeLists.ts'
import { economyChartSchema } from './economyChart.ts'
import { type Profile, profileSchema } from './profileSchema.ts'

/** What import knows by data: how files look, which codes they use, and how the municipalities' accounts are built. */
export interface ImportTemplates {
  readonly profiles: readonly Profile[]
  readonly codeLists: CodeLists
  readonly charts: readonly EconomyChart[]
}

function parseFile<Schema extends z.ZodType>(schema: Schema, path: string): z.infer<Schema> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`${path}: ${parsed.error.message}`, { cause: parsed.error })
  return parsed.data
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))

export const loadEconomyCharts = (templates: string): readonly EconomyChart[] =>
  jsonFiles(join(templates, 'reference', 'economy')).map((path) => parseFile(economyChartSchema, path))

export const loadCodeLists = (templates: string): CodeLists =>
  parseFile(codeListsSchema, join(templates, 'reference', 'codeLists.json'))

export function loadImportTemplates(templates: string): ImportTemplates {
  const profiles = jsonFiles(join(templates, 'import')).map((path) => parseFile(profileSchema, path))
  const codeLists = loadCodeLists(templates)
  for (const profile of profiles) {
    const used = profile.shape === 'list' ? profile.columns.map((column) => column.codeList) : []
    if (profile.shape === 'monthMatrix') used.push(profile.codeList)
    if (profile.shape === 'statbank' && profile.columns.kind !== 'quarters') used.push(profile.columns.codeList)
    for (const name of used) {
      if (name !== undefined && !codeLists[name]) throw new Error(`Profile ${profile.id}: no code list ${name}`)
    }
  }
  return { profiles, codeLists, charts: loadEconomyCharts(templates) }
}
