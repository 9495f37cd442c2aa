import type { ReportOutline } from '../../../../shared/contract/engine.ts'
import type { AbsentChapter, ReportChapterInfo } from '../../../../shared/contract/report.ts'
import type { ChapterState } from './ChapterList.tsx'

type ListedChapter = Omit<ChapterState, 'findings' | 'drafted'>

/** Somebody has written in it, and what was written has nothing to be printed. */
const isWrittenAway = ({ number, text, unwritten, problem }: ReportChapterInfo): boolean =>
  number === '' && text !== 'template' && unwritten === 0 && problem === null

const emptied = (year: number): ListedChapter['left'] => ({
  reason: {
    da: `Ikke i rapporten: intet af teksten gælder for tallene i ${year}.`,
    en: `Not in the report: nothing of the text applies to the figures of ${year}.`,
  },
  writable: true,
})

const leftOut = ({ key, title, text, ...left }: AbsentChapter): ListedChapter => ({
  ...{ key, title, text, number: '', audience: null, changed: null, unwritten: 0, hidden: 0, problem: null },
  left,
})

/**
 * The chapters that can be opened: those of the report, what stands behind the cover, and below them those that the data
 * leave out though somebody has written in them.
 */
export function listedChapters(
  { year, chapters, colophon, absent }: ReportOutline,
  drafted: readonly string[],
  colophonTitle: string,
): readonly ListedChapter[] {
  return [
    ...chapters.map((chapter) => ({ ...chapter, left: isWrittenAway(chapter) ? emptied(year) : null })),
    // Its title is not printed; it is called what it is.
    ...colophon.map((text) => ({ ...text, title: colophonTitle, left: null })),
    ...absent.filter(({ key, text }) => text !== 'template' || drafted.includes(key)).map(leftOut),
  ]
}
