import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import type { Inline } from '../../../../shared/report/reportModel.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { NoteMark } from './NoteMark.tsx'
import { NumberPill } from './NumberPill.tsx'

interface InlineTextProps {
  readonly inlines: readonly Inline[]
  readonly changed: ReadonlyMap<string, ChangedNumber>
}

/** Running text with its live numbers as pills. Links are shown, not followed: the window opens no addresses. */
export function InlineText({ inlines, changed }: InlineTextProps) {
  const firstNumber = inlines.findIndex(({ type }) => type === 'number')
  return inlines.map((inline, index) => {
    // Pieces of a finished text have no other identity than their place.
    const key = `${index} ${inline.type}`
    switch (inline.type) {
      case 'number':
        return (
          <NumberPill key={key} number={inline} change={changed.get(cellKey(inline))} stop={index === firstNumber} />
        )
      case 'strong':
        return <strong key={key}>{inline.text}</strong>
      case 'emphasis':
        return <em key={key}>{inline.text}</em>
      case 'footnote':
        return <NoteMark key={key} number={inline.text} />
      case 'link':
        return (
          <span key={key} className="read-link" title={inline.target}>
            {inline.text}
          </span>
        )
      default:
        return <span key={key}>{inline.text}</span>
    }
  })
}
