import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TemplateText } from '../../../shared/report/markdown/parseTemplate.ts'

/** The chapters of the annual report, as text: one Markdown file a chapter, in the order of their names. */
export function loadReportTemplates(templatesFolder: string): readonly TemplateText[] {
  const folder = join(templatesFolder, 'report', 'aarsrapport')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
