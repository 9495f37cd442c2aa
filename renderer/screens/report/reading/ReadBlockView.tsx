import { memo } from 'react'
import type { Block } from '../../../../shared/report/reportModel.ts'
import { BlockContent } from './BlockContent.tsx'
import { MarginMarks } from './MarginMarks.tsx'
import type { BlockMarks } from './readingMarks.ts'

interface ReadBlockViewProps {
  readonly block: Block
  /** Its place in the chapter. */
  readonly index: number
  readonly marks: BlockMarks | undefined
  readonly marked: boolean
  onFindings(block: number): void
  onChanges(block: number): void
  onWrite(block: number): void
}

/** One block with its margin; untouched while other blocks change. */
export const ReadBlockView = memo(function ReadBlockView(props: ReadBlockViewProps) {
  const { block, index, marks, marked, onFindings, onChanges, onWrite } = props
  return (
    <div
      data-block={index}
      tabIndex={-1}
      className={`read-block read-block--${block.type}${marked ? ' read-block--marked' : ''}`}
    >
      <MarginMarks
        marks={marks}
        onFindings={() => onFindings(index)}
        onChanges={() => onChanges(index)}
        onWrite={() => onWrite(index)}
      />
      <BlockContent block={block} changed={marks?.changed ?? noChanges} onWrite={() => onWrite(index)} />
    </div>
  )
})

const noChanges = new Map<string, never>()
