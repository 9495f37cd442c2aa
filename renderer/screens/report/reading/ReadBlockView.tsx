import { memo } from 'react'
import type { ReadBlock } from '../../../../shared/contract/report.ts'
import { BlockContent } from './BlockContent.tsx'
import { MarginMarks } from './MarginMarks.tsx'
import type { BlockMarks } from './readingMarks.ts'

interface ReadBlockViewProps extends ReadBlock {
  /** Its place in the chapter. */
  readonly index: number
  readonly marks: BlockMarks | undefined
  readonly marked: boolean
  onFindings(block: number): void
  onChanges(block: number): void
  onWrite(line: number | null): void
}

/** One block with its margin; untouched while other blocks change. */
export const ReadBlockView = memo(function ReadBlockView(props: ReadBlockViewProps) {
  const { block, line, index, marks, marked, onFindings, onChanges, onWrite } = props
  return (
    <div
      data-block={index}
      tabIndex={-1}
      className={`read-block read-block--${block.type}${marked ? ' read-block--marked' : ''}`}
    >
      {marks ? (
        <MarginMarks marks={marks} onFindings={() => onFindings(index)} onChanges={() => onChanges(index)} />
      ) : null}
      <BlockContent block={block} changed={marks?.changed ?? noChanges} onWrite={() => onWrite(line)} />
    </div>
  )
})

const noChanges = new Map<string, never>()
