import type { ChapterProblem } from '../../../../shared/contract/report.ts'
import { fail } from '../../../../shared/problems.ts'
import type { OwnText } from '../../../../shared/report/chapters/ownText.ts'
import { holdsCpr } from '../../import/cells/cpr.ts'

/** Control characters other than the tab, halves of characters, and line ends that Markdown does not know. */
const UNSEEN = /[^\P{Cc}\t]|[\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u

const CPR = {
  da: 'teksten indeholder noget, der ligner et CPR-nummer. Det må ikke stå i rapporten.',
  en: 'the text holds something that looks like a CPR number. It must not stand in the report.',
}
const BROKEN = {
  da: 'linjen har tegn, der ikke kan vises. Slet dem, eller skriv linjen igen.',
  en: 'the line has characters that cannot be shown. Delete them, or write the line again.',
}

/** What must not be kept, whatever the markup says. */
export function textProblem({ body }: OwnText): ChapterProblem | null {
  for (const [index, line] of body.split(/\r\n|\r|\n/).entries()) {
    const text = holdsCpr(line) ? CPR : UNSEEN.test(line) ? BROKEN : null
    if (text) return { line: index + 1, text, nearest: null }
  }
  return null
}

/** A title is one line of plain words. */
export function checkTitle({ title }: OwnText): void {
  if (holdsCpr(title) || /[\r\n\t]/.test(title) || UNSEEN.test(title))
    fail('input.invalid', {
      da: 'Kapitlets titel skal være én linje uden CPR-numre og særlige tegn.',
      en: 'The title of the chapter must be one line without CPR numbers and special characters.',
    })
}
