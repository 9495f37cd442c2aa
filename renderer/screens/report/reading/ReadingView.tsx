import { type MouseEvent, useEffect, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadChapter } from '../../../../shared/contract/report.ts'
import type { ChosenNumber } from '../../../explain/chosenNumber.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { blockOfLine } from './blockLines.ts'
import { Footnotes } from './Footnotes.tsx'
import { goToBlock, holdInPlace } from './goToBlock.ts'
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

/** Where somebody comes back to after writing: to the line written on, as high in sight as the text they began in was. */
export interface WrittenPlace {
  readonly chapter: string
  readonly line: number
  readonly from: { readonly line: number; readonly top: number } | null
}

/** A block to go to, the first of its kind, or where somebody has written. */
export type MarkedPlace = BlockPlace | { readonly chapter: string; readonly first: 'unwritten' } | WrittenPlace

interface ReadingViewProps {
  readonly chapter: ReadChapter
  readonly language: 'da' | 'en'
  readonly marks: ChapterMarks
  readonly marked: MarkedPlace | null
  /** False while an answer is on its way that may replace the blocks. */
  readonly settled?: boolean
  /** The block that stays in sight while its text is written. */
  readonly follow?: number
  readonly chosen: ChosenNumber | null
  onExplain(number: ChosenNumber): void
  readonly onFindings?: (block: number) => void
  readonly onChanges?: (block: number) => void
  /** Opens the editor where a block is written. */
  onWrite(block: number): void
}

/** A chapter as it is printed, to read on the screen: the very blocks, with the margin for what is to be said of them. */
export function ReadingView(props: ReadingViewProps) {
  const { chapter, language, marks, marked, settled = true, follow, chosen } = props
  const { t } = useTranslation()
  const keys = useId()
  const article = useRef<HTMLElement>(null)
  const explain = useStable(props.onExplain)
  const write = useStable(props.onWrite)
  const findings = useStable(props.onFindings)
  const changes = useStable(props.onChanges)
  const reading = useMemo(() => ({ chosen: chosen ? cellKey(chosen) : null, explain }), [chosen, explain])
  const markedBlock = marked?.chapter === chapter.key ? indexOf(marked, chapter) : -1
  const top = marked ? topOf(marked, chapter) : null
  const reached = useRef<MarkedPlace | null>(null)

  useEffect(() => {
    // Who reads on after that is not called back when the text is fetched anew.
    if (reached.current === marked) return
    const block = article.current?.querySelector<HTMLElement>(`[data-block="${markedBlock}"]`)
    if (!article.current || !block) return
    if (settled) reached.current = marked
    return goToBlock(article.current, block, top)
  }, [marked, markedBlock, top, settled])

  useEffect(() => {
    const scroller = article.current?.closest('.reading__scroll')
    const block = article.current?.querySelector(`[data-block="${follow}"]`)
    if (!article.current || !scroller || !block) return
    return holdInPlace(article.current, () => keepInSight(scroller, block))
  }, [follow])

  const writeThere = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button, [role="button"]')) return
    const block = target.closest('[data-block]')
    if (block) write(Number(block.getAttribute('data-block')))
  }

  return (
    <ReadingContext value={reading}>
      <article
        ref={article}
        className="read"
        lang={language}
        aria-label={t('report.read.text')}
        aria-describedby={keys}
        onKeyDown={walkPills}
        onDoubleClick={writeThere}
      >
        <p id={keys} className="visually-hidden">
          {t('report.read.keys')}
        </p>
        {chapter.blocks.map(({ block }, index) => (
          <ReadBlockView
            key={blockName(block)}
            block={block}
            index={index}
            marks={marks.get(index)}
            marked={index === markedBlock && marked !== null && !('line' in marked)}
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

function indexOf(marked: MarkedPlace, chapter: ReadChapter): number {
  if ('block' in marked) return marked.block
  if ('line' in marked) return Math.max(0, blockOfLine(chapter, marked.line))
  return chapter.blocks.findIndex(({ block }) => block.type === marked.first)
}

/** Where in sight a place is brought: where it stood, if that is where somebody began to write; null for the middle. */
function topOf(marked: MarkedPlace, chapter: ReadChapter): number | null {
  if (!('line' in marked) || !marked.from) return null
  return blockOfLine(chapter, marked.line) === blockOfLine(chapter, marked.from.line) ? marked.from.top : null
}
