import { useEffect, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadChapter } from '../../../../shared/contract/report.ts'
import type { ChosenNumber } from '../../../explain/chosenNumber.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { Footnotes } from './Footnotes.tsx'
import { goToBlock } from './goToBlock.ts'
import { keepInSight } from './keepInSight.ts'
import { walkPills } from './pillMoves.ts'
import { ReadBlockView } from './ReadBlockView.tsx'
import { ReadingContext } from './Reading.tsx'
import './reading.css'
import type { ChapterMarks } from './readingMarks.ts'
import { blockName } from './sameBlocks.ts'
import { useStable } from './useStable.ts'

/** A block to go to; a new object for every wish, so that the same place can be asked for twice. */
export interface BlockPlace {
  readonly chapter: string
  readonly block: number
}

/** A block to go to, or the first of its kind. */
export type MarkedPlace = BlockPlace | { readonly chapter: string; readonly first: 'unwritten' }

interface ReadingViewProps {
  readonly chapter: ReadChapter
  readonly language: 'da' | 'en'
  readonly marks: ChapterMarks
  readonly marked: MarkedPlace | null
  /** The block that stays in sight while its text is written. */
  readonly follow?: number
  readonly chosen: ChosenNumber | null
  onExplain(number: ChosenNumber): void
  readonly onFindings?: (block: number) => void
  readonly onChanges?: (block: number) => void
  /** Opens the editor at a line of the chapter's text. */
  onWrite(line: number | null): void
}

/** A chapter as it is printed, to read on the screen: the very blocks, with the margin for what is to be said of them. */
export function ReadingView(props: ReadingViewProps) {
  const { chapter, language, marks, marked, follow, chosen } = props
  const { t } = useTranslation()
  const keys = useId()
  const article = useRef<HTMLElement>(null)
  const explain = useStable(props.onExplain)
  const write = useStable(props.onWrite)
  const findings = useStable(props.onFindings)
  const changes = useStable(props.onChanges)
  const reading = useMemo(() => ({ chosen: chosen ? cellKey(chosen) : null, explain }), [chosen, explain])
  const markedBlock = marked?.chapter === chapter.key ? indexOf(marked, chapter) : -1

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place can be asked for twice
  useEffect(() => {
    const block = article.current?.querySelector<HTMLElement>(`[data-block="${markedBlock}"]`)
    return article.current && block ? goToBlock(article.current, block) : undefined
  }, [marked, markedBlock])

  useEffect(() => {
    const scroller = article.current?.closest('.reading__scroll')
    const block = article.current?.querySelector(`[data-block="${follow}"]`)
    if (scroller && block) keepInSight(scroller, block)
  }, [follow])

  return (
    <ReadingContext value={reading}>
      <article
        ref={article}
        className="read"
        lang={language}
        aria-label={t('report.read.text')}
        aria-describedby={keys}
        onKeyDown={walkPills}
      >
        <p id={keys} className="visually-hidden">
          {t('report.read.keys')}
        </p>
        {chapter.blocks.map(({ block, line }, index) => (
          <ReadBlockView
            key={blockName(block)}
            block={block}
            line={line}
            index={index}
            marks={marks.get(index)}
            marked={index === markedBlock}
            onFindings={findings}
            onChanges={changes}
            onWrite={write}
          />
        ))}
        <Footnotes chapter={chapter} />
      </article>
    </ReadingContext>
  )
}

const indexOf = (marked: MarkedPlace, { blocks }: ReadChapter): number =>
  'block' in marked ? marked.block : blocks.findIndex(({ block }) => block.type === marked.first)
