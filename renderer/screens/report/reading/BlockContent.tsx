import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ChangedNumber } from '../../../../shared/contract/report.ts'
import type { Block } from '../../../../shared/report/reportModel.ts'
import { InlineText } from './InlineText.tsx'
import { KeyNumberStrip } from './KeyNumberStrip.tsx'
import { LazyFigure } from './LazyFigure.tsx'
import { ReadList } from './ReadList.tsx'
import { ReadTable } from './ReadTable.tsx'

interface BlockContentProps {
  readonly block: Block
  readonly changed: ReadonlyMap<string, ChangedNumber>
  /** Goes to where the block is written. */
  onWrite(): void
}

/** One block of the report as a reader sees it. */
export function BlockContent({ block, changed, onWrite }: BlockContentProps) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'lead':
      return (
        <p className="read-lead">
          <InlineText inlines={block.inlines} changed={changed} />
        </p>
      )
    case 'paragraph':
      return (
        <p>
          <InlineText inlines={block.inlines} changed={changed} />
        </p>
      )
    case 'note':
      return (
        <p className="read-note">
          <InlineText inlines={block.inlines} changed={changed} />
        </p>
      )
    case 'list':
      return <ReadList list={block} changed={changed} />
    case 'keyNumbers':
      return <KeyNumberStrip numbers={block.numbers} changed={changed} />
    case 'figure':
      return <LazyFigure figure={block.figure} notes={block.notes} />
    case 'table':
      return <ReadTable table={block.table} notes={block.notes} />
    case 'unwritten':
      return <UnwrittenPlace prompt={block.prompt} onWrite={onWrite} />
  }
}

interface UnwrittenPlaceProps {
  readonly prompt: string
  onWrite(): void
}

/** A place that waits for the author; no paper ever shows it. */
function UnwrittenPlace({ prompt, onWrite }: UnwrittenPlaceProps) {
  const { t } = useTranslation()
  return (
    <div className="unwritten">
      <button type="button" className="link-button unwritten__go" onClick={onWrite}>
        <IconPencil size={16} stroke={1.75} aria-hidden />
        {t('report.read.write', { prompt })}
      </button>
      <p className="quiet">{t('report.read.writeHint')}</p>
    </div>
  )
}
