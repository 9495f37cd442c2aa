import type { ChapterProblem, ChapterText, ReportChapterInfo } from '../../../../shared/contract/report.ts'
import { fail } from '../../../../shared/problems.ts'
import type { ChapterDraft } from '../../../../shared/report/chapters/draftChapters.ts'
import { chapterProblem } from '../../../../shared/report/chapters/readChapter.ts'
import { templateOf, templateText } from '../../../../shared/report/chapters/templateOf.ts'
import { readFrontMatter } from '../../../../shared/report/markdown/frontMatter.ts'
import { nearestName } from '../../../../shared/statistics/explain/likeness.ts'
import type { WrittenText } from '../../database/chapterTexts.ts'
import type { OpenReport } from '../openReport.ts'

export const textState = (own: WrittenText | undefined, year: number): ReportChapterInfo['text'] =>
  own === undefined ? 'template' : own.year === year ? 'edited' : 'inherited'

/** Refuses a chapter that the edition does not have. */
export function unknownChapter({ input }: OpenReport, key: string): never {
  const nearest = nearestName(
    key,
    input.templates.map(({ name, text }) => readFrontMatter(name, text).front.key),
  )
  return fail('input.invalid', {
    da: `Udgaven har intet kapitel “${key}”.${nearest === null ? '' : ` Nærmest er “${nearest}”.`}`,
    en: `The edition has no chapter “${key}”.${nearest === null ? '' : ` The nearest is “${nearest}”.`}`,
  })
}

/** The draft of a chapter, or of the colophon. */
export const draftOf = ({ draft }: OpenReport, key: string): ChapterDraft | undefined =>
  [...draft.chapters, ...draft.colophon].find((chapter) => chapter.key === key)

function problemOf(report: OpenReport, key: string): ChapterProblem | null {
  const problem = draftOf(report, key)?.problem
  return problem ? chapterProblem(problem) : null
}

/** Of a chapter that the edition no longer has. */
const NO_TEMPLATE: ChapterText['template'] = { title: '', body: '' }

/** A chapter's text to write in, such as it is: with neither a template nor a text of its own, an empty one. */
export function textNow(report: OpenReport, key: string): ChapterText {
  const own = report.texts.get(key)
  const file = templateOf(report.input.templates, key)
  const template = file ? templateText(file) : NO_TEMPLATE
  const text = textState(own, report.year)
  return {
    key,
    title: own?.title ?? template.title,
    body: own?.body ?? template.body,
    text,
    inheritedFrom: text === 'inherited' ? (own?.year ?? null) : null,
    template,
    problem: problemOf(report, key),
  }
}

/** The same of a chapter that there is: also one that this year's data leave out, or that cannot be followed. */
export function chapterText(report: OpenReport, key: string): ChapterText {
  if (!report.texts.has(key) && !templateOf(report.input.templates, key)) unknownChapter(report, key)
  return textNow(report, key)
}
