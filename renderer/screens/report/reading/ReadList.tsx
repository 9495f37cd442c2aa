import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import type { Block, Inline } from '../../../../shared/report/reportModel.ts'
import { InlineText } from './InlineText.tsx'
import { listItems } from './listItems.ts'

interface ReadListProps {
  readonly list: Extract<Block, { type: 'list' }>
  readonly changed: ReadonlyMap<string, ChangedNumber>
}

export function ReadList({ list, changed }: ReadListProps) {
  const List = list.ordered ? 'ol' : 'ul'
  return (
    <List>
      {listItems(list).map(({ inlines, ordered, points }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a finished list have no other identity
        <li key={index}>
          <InlineText inlines={inlines} changed={changed} />
          {points.length > 0 ? <Points points={points} ordered={ordered} changed={changed} /> : null}
        </li>
      ))}
    </List>
  )
}

interface PointsProps {
  readonly points: readonly (readonly Inline[])[]
  readonly ordered: boolean
  readonly changed: ReadonlyMap<string, ChangedNumber>
}

function Points({ points, ordered, changed }: PointsProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {points.map((inlines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points of a finished list have no other identity
        <li key={index}>
          <InlineText inlines={inlines} changed={changed} />
        </li>
      ))}
    </List>
  )
}
