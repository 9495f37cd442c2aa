import type { PageContent } from '../flow/pageBuilder.ts'
import { RULE_ABOVE_NOTES, RULE_LENGTH } from '../flow/pageNote.ts'
import type { Target } from '../flow/target.ts'
import { ink, page } from '../type/styles.ts'

/** The page's footnotes below a short rule. They are painted last, and each is part of what refers to it. */
export function paintNotes(target: Target, { notes }: PageContent): void {
  const [first] = notes
  if (!first) return
  const rule = page.top + first.y - RULE_ABOVE_NOTES
  target.tree.artifact('Layout', () => {
    target.brush.line(page.side, rule, page.side + RULE_LENGTH, rule, { colour: ink, width: 0.5 })
  })
  for (const { note, y } of notes) note.paint(target, page.side, page.top + y)
}
