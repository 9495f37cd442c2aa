import type { Bilingual } from '../../statistics/metric.ts'
import { orphanChapters } from '../chapters/absentChapters.ts'
import type { ReportInput } from '../reportInput.ts'

/** Texts that somebody has written for chapters which the edition no longer has: they are kept, and not printed. */
export const orphanFindings = (input: Pick<ReportInput, 'templates' | 'texts'>): readonly Bilingual[] =>
  orphanChapters(input).map(({ key, title }) => ({
    da: `Der er skrevet en tekst til kapitlet “${title}” (${key}), som udgaven ikke har mere. Teksten er gemt, men bliver ikke trykt.`,
    en: `A text has been written for the chapter “${title}” (${key}), which the edition no longer has. It is kept, but not printed.`,
  }))
