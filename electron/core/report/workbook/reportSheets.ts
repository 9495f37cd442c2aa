import { compareDanish, type Language } from '../../../../shared/danish.ts'
import { metricsIn } from '../../../../shared/report/appendix/metricsIn.ts'
import type { ReportInput } from '../../../../shared/report/reportInput.ts'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { lineBelowTitle, stampLine } from '../../../../shared/report/stamps.ts'
import type { Dims } from '../../../../shared/statistics/metric.ts'
import { numberedBlocks } from '../numberedBlocks.ts'
import { definitionsSheet, filesSheet, sourcesSheet } from './appendixSheets.ts'
import { figureSheet } from './figureSheet.ts'
import { notesRows, notesSheet } from './notesSheet.ts'
import { type SheetContent, sheetContent } from './sheetContent.ts'
import { createSheetNames } from './sheetNames.ts'
import { tableSheet } from './tableSheet.ts'
import { workbookWords } from './workbookWords.ts'

/** What the workbook says beyond the printed report: the unrounded numbers, their definitions, and the files. */
export type WorkbookSources = Pick<ReportInput, 'metrics' | 'catalogue' | 'batches'>

interface Listed {
  readonly sheet: SheetContent
  readonly chapter: string
  readonly content: string
  readonly measure: string
  readonly source: string | null
}

/** The report's tables and figures as sheets, behind a sheet of contents and before definitions and sources. */
export function reportSheets(model: ReportModel, { metrics, catalogue, batches }: WorkbookSources): SheetContent[] {
  const words = workbookWords(model)
  const language: Language = model.language === 'da-DK' ? 'da' : 'en'
  const nameOf = createSheetNames()
  const contentsName = nameOf(words.contents)
  const stamp = stampLine(model)
  const above = [...(stamp === '' ? [] : [stamp]), { text: words.toContents, sheet: contentsName }]
  const frameOf = (name: string) => ({ name: nameOf(name), above, words })

  const listed = model.chapters.flatMap((chapter) =>
    numberedBlocks(chapter, model).flatMap(({ block, number }): Listed[] => {
      if (block.type !== 'table' && block.type !== 'figure') return []
      const label = `${block.type === 'table' ? model.labels.table : model.labels.figure} ${number}`
      const frame = frameOf(label)
      const shared = { chapter: `${chapter.number}  ${chapter.title}` }
      if (block.type === 'figure') {
        const { figure } = block
        const sheet = figureSheet(block, label, frame, language)
        return [{ ...shared, sheet, content: figure.title, measure: figure.subtitle, source: figure.source }]
      }
      const { table } = block
      const exact = (metric: string, dims: Dims) => metrics.get(metric, dims)?.value ?? null
      const sheet = tableSheet(table, label, frame, exact, block.notes)
      return [{ ...shared, sheet, content: table.title, measure: table.subtitle ?? '', source: table.source }]
    }),
  )

  const used = metricsIn(model.chapters.flatMap(({ blocks }) => blocks))
  const definitions = catalogue.filter(({ id, addedTo }) => addedTo === undefined && used.has(id))
  const usedIn = new Map<string, string[]>()
  for (const { source, sheet } of listed) if (source) usedIn.set(source, [...(usedIn.get(source) ?? []), sheet.name])
  const files = [...batches].sort((a, b) => compareDanish(a.fileName, b.fileName))
  const notes = notesRows(model.chapters)
  const closing = [
    ...(notes.length > 0 ? [notesSheet(notes, frameOf(words.notes))] : []),
    definitionsSheet(definitions, frameOf(words.definitions), language),
    sourcesSheet(usedIn, frameOf(words.sources)),
    filesSheet(files, frameOf(words.files)),
  ]
  const link = (name: string) => ({ text: name, sheet: name })
  const contents = sheetContent({
    name: contentsName,
    title: `${model.title}, ${model.centre}`,
    opening: [lineBelowTitle(model), words.exact],
    headings: [words.sheet, words.content, words.measure, words.chapter],
    rows: [
      ...listed.map(({ sheet, content, measure, chapter }) => [link(sheet.name), content, measure, chapter]),
      ...closing.map(({ name, title }) => [link(name), title]),
    ],
  })
  return [contents, ...listed.map(({ sheet }) => sheet), ...closing]
}
