import type { TriedChapter } from '../../contract/report.ts'
import { knownNames, type ReportDraft, scopesOf } from '../buildReport.ts'
import { numberFootnotes } from '../compose/footnotes.ts'
import type { ReportInput } from '../reportInput.ts'
import { composeColophon } from './colophon.ts'
import { type ChapterDraft, composeChapter, describesMetrics, describing } from './draftChapters.ts'
import type { OwnText } from './ownText.ts'
import { chapterProblem, readChapter } from './readChapter.ts'
import { readTemplate } from './readTemplates.ts'
import { templateOf } from './templateOf.ts'

/** How a chapter would be printed with that text, beside the other chapters as they are. Null for an unknown chapter. */
export function tryChapter(input: ReportInput, draft: ReportDraft, key: string, text: OwnText): TriedChapter | null {
  const file = templateOf(input.templates, key)
  if (!file) return null
  const read = readTemplate(file, () => text, knownNames(input))
  const others = draft.chapters.filter((chapter) => chapter.key !== key).flatMap(({ blocks }) => blocks)
  const scopeFor = scopesOf(input)
  const compose = read.template.front.sort === 'colophon' ? composeColophon : composeChapter
  const composed = compose(describesMetrics(read.template) ? describing(scopeFor, others) : scopeFor, read)
  if (composed.problem) return { problem: chapterProblem(composed.problem), chapter: null }
  const at = draft.chapters.findIndex((chapter) => chapter.key === key)
  const before = at < 0 ? [] : draft.chapters.slice(0, at)
  const tried = { ...composed, key, number: draft.chapters[at]?.number ?? '', title: text.title.trim() }
  const [chapter = tried] = numberFootnotes<typeof tried | ChapterDraft>([...before, tried]).slice(-1)
  return { problem: null, chapter: readChapter(chapter) }
}
