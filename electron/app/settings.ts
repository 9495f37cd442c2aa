import { z } from 'zod'
import { type JsonFile, jsonFile } from './jsonFile.ts'

const schema = z.object({
  language: z.enum(['da', 'en']),
  /** The folder that each kind of dialog was last used in. */
  folders: z.record(z.string(), z.string()),
})

export type Settings = z.infer<typeof schema>
export type Language = Settings['language']

export function openSettings(file: string): JsonFile<Settings> {
  return jsonFile(file, schema, { language: 'da', folders: {} })
}
