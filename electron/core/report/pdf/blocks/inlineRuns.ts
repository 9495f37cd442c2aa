import type { Inline } from '../../../../../shared/report/reportModel.ts'
import type { TextRun } from '../type/textRuns.ts'

const isPlain = ({ emphasis, target, raised }: TextRun): boolean => !emphasis && !target && !raised

/** Running text as runs of one face. A live number looks like the text around it: on paper nothing can be clicked. */
export function inlineRuns(inlines: readonly Inline[]): TextRun[] {
  const runs: TextRun[] = []
  for (const inline of inlines) {
    const run: TextRun =
      inline.type === 'strong'
        ? { text: inline.text, emphasis: 'strong' }
        : inline.type === 'emphasis'
          ? { text: inline.text, emphasis: 'italic' }
          : inline.type === 'link'
            ? { text: inline.text, target: inline.target }
            : inline.type === 'footnote'
              ? { text: inline.text, raised: true }
              : { text: inline.text }
    const before = runs.at(-1)
    if (before && isPlain(before) && isPlain(run)) runs.splice(-1, 1, { text: before.text + run.text })
    else runs.push(run)
  }
  return runs
}
