import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Language } from '../../shared/danish.ts'
import type { FigurePoint, FigureSpec } from '../../shared/figures/figureSpec.ts'
import { cellKey } from '../ui/cellKey.ts'
import { pointAt } from './chartRows.ts'
import { markLabel } from './markLabel.ts'
import { type MarkPlace, nextMark, tabStop } from './markMoves.ts'
import { markLanguage, type NameLanguage } from './nameLanguage.ts'

interface Marks {
  readonly spec: FigureSpec
  readonly language: Language
  readonly langOf: NameLanguage
  readonly stop: MarkPlace | null
  readonly chosen: string | null
  /** The mark that has the focus: it takes it again when the drawing is made anew, as after a change of the window's size. */
  readonly focused: RefObject<MarkPlace | null>
  onChoose(point: FigurePoint): void
}

const MarksContext = createContext<Marks | null>(null)

interface FigureMarksProps {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly spec: FigureSpec
  readonly language: Language
  readonly langOf: NameLanguage
  /** Identity of the number that is being explained, as `cellKey` gives it. */
  readonly chosen: string | null
  readonly labelledBy: string
  readonly describedBy: string
  readonly children: ReactNode
  onChoose(point: FigurePoint): void
}

const placeOf = (element: EventTarget): MarkPlace | null => {
  const mark = element instanceof Element ? element.closest<SVGElement>('[data-series]') : null
  return mark ? { series: Number(mark.dataset.series), category: Number(mark.dataset.category) } : null
}

/** The drawing as one stop of the Tab key: arrows walk from mark to mark, Enter explains the number of a mark. */
export function FigureMarks({
  frame,
  spec,
  language,
  langOf,
  chosen,
  labelledBy,
  describedBy,
  children,
  onChoose,
}: FigureMarksProps) {
  const [visited, visit] = useState<MarkPlace | null>(null)
  const focused = useRef<MarkPlace | null>(null)
  const marks = useMemo(
    () => ({ spec, language, langOf, stop: tabStop(spec, visited), chosen, focused, onChoose }),
    [spec, language, langOf, visited, chosen, onChoose],
  )

  const walk = (event: KeyboardEvent) => {
    const from = placeOf(event.target)
    if (!from || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      const point = pointAt(spec, from.series, from.category)
      event.preventDefault()
      if (point) onChoose(point)
      return
    }
    const to = nextMark(spec, from, event.key)
    if (!to) return
    event.preventDefault()
    frame.current?.querySelector<SVGElement>(`[data-series="${to.series}"][data-category="${to.category}"]`)?.focus()
  }
  const enter = (event: FocusEvent) => {
    focused.current = placeOf(event.target)
    visit(focused.current)
  }
  const leave = (event: FocusEvent) => {
    // Without a target, the mark was not left: it was taken out of the drawing.
    if (event.relatedTarget) focused.current = null
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a group of marks in a drawing
    <div
      ref={frame}
      className="figure__drawing"
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={walk}
      onFocus={enter}
      onBlur={leave}
    >
      <MarksContext value={marks}>{children}</MarksContext>
    </div>
  )
}

interface FigureMarkProps extends MarkPlace {
  readonly children: ReactNode
}

/** One mark of a drawing: a number that can be asked for its explanation. A gap is no mark. */
export function FigureMark({ series, category, children }: FigureMarkProps) {
  const marks = useContext(MarksContext)
  const point = marks ? pointAt(marks.spec, series, category) : null
  const node = useRef<SVGGElement>(null)
  const focused = marks?.focused
  useEffect(() => {
    const held = focused?.current
    if (held?.series !== series || held.category !== category) return
    if (document.activeElement === document.body) node.current?.focus()
  }, [focused, series, category])
  if (!marks || !point?.value) return <g>{children}</g>
  const { spec, language, langOf, stop, chosen, onChoose } = marks
  const isStop = stop?.series === series && stop.category === category
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG drawing has no button element
    <g
      ref={node}
      role="button"
      tabIndex={isStop ? 0 : -1}
      className="figure-mark"
      data-series={series}
      data-category={category}
      aria-label={markLabel(spec, { series, category }, language)}
      lang={markLanguage(spec, { series, category }, langOf)}
      aria-pressed={chosen === cellKey(point)}
      onClick={() => onChoose(point)}
    >
      {children}
    </g>
  )
}
