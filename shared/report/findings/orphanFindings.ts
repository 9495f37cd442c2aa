import type { Bilingual } from '../../statistics/metric.ts'
import { sourceOf } from '../markdown/parseTemplate.ts'
import type { ReportInput } from '../reportInput.ts'

/** Texts that somebody has written for chapters which the edition no longer has: they are kept, and not printed. */
export function orphanFindings({ templates, texts }: Pick<ReportInput, 'templates' | 'texts'>): readonly Bilingual[] {
  const known = new Set(templates.map((file) => sourceOf(file).front.key))
  return [...texts]
    .filter(([key]) => !known.has(key))
    .map(([key, { title }]) => ({
      da: `Der er skrevet en tekst til kapitlet “${title}” (${key}), som udgaven ikke har mere. Teksten er gemt, men bliver ikke trykt.`,
      en: `A text has been written for the chapter “${title}” (${key}), which the edition no longer has. It is kept, but not printed.`,
    }))
}
