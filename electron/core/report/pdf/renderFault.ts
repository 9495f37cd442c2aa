import { AppError } from '../../../../shared/problems.ts'
import type { Block, Chapter } from '../../../../shared/report/reportModel.ts'
import type { Bilingual } from '../../../../shared/statistics/metric.ts'

const LONGEST = 60

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)

/** "tabel 2.1 “Hovedtal”": what a person looks for in the chapter's file. */
export function placeOfBlock(block: Block, number: string, position: number): Bilingual {
  switch (block.type) {
    case 'figure': {
      const name = `${number} “${shortened(block.figure.title)}”`
      return { da: `figur ${name}`, en: `figure ${name}` }
    }
    case 'table': {
      const name = `${number} “${shortened(block.table.title)}”`
      return { da: `tabel ${name}`, en: `table ${name}` }
    }
    case 'heading':
      return { da: `overskriften “${shortened(block.text)}”`, en: `the heading “${shortened(block.text)}”` }
    default:
      return { da: `del ${position + 1}`, en: `part ${position + 1}` }
  }
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/** Runs a part of the work; if it fails, the problem says where in the report, and why. */
export async function inPlace<Result>(
  chapter: Chapter,
  place: Bilingual,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    const file = `${chapter.key}.md`
    throw new AppError(
      {
        code: 'report.template',
        da: `Kapitel ${chapter.number} (${file}): ${place.da} kan ikke sættes. Ret stedet, eller tag det ud. Årsag: ${messageOf(thrown)}`,
        en: `Chapter ${chapter.number} (${file}): ${place.en} cannot be set. Correct it or take it out. Cause: ${messageOf(thrown)}`,
        retry: false,
        place: { file },
      },
      { cause: thrown },
    )
  }
}
