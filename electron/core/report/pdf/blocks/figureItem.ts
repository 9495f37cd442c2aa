import type { Language } from '../../../../../shared/danish.ts'
import type { FigureSpec } from '../../../../../shared/figures/figureSpec.ts'
import { scene } from '../../../../../shared/figures/scene/scene.ts'
import { footnotesAt } from '../../../../../shared/report/notePlace.ts'
import type { Block, ReportLabels } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { heightOfNotes, type PageNote } from '../flow/pageNote.ts'
import type { Target } from '../flow/target.ts'
import { notesIn } from '../flow/textItem.ts'
import { measureWith, paintScene } from '../paint/paintScene.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import type { Faces } from '../type/faces.ts'
import { styles } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { setBalanced } from './balanced.ts'
import { setNotes } from './footnotes.ts'
import { marked } from './marked.ts'

const TO_CHART = 8
const TO_SOURCE = 5
const SPACE = 18
const heights: Record<FigureSpec['kind'], number> = { line: 190, columns: 180, slope: 200, bars: 0, stacked: 0 }
/** 60 to 85 mm: between them a figure may fill its page, or just fit on it. Rows of bars only come a little apart. */
const LOWEST = 170
const TALLEST = 241
const MORE_FOR_A_ROW = 6
/** Of two things side by side. */
const MORE_BESIDE = 36
/** Narrow figures are lower, so that their proportions stay pleasant. */
const NARROW = 300

export interface SetFigure {
  readonly width: number
  readonly height: number
  readonly notes: readonly PageNote[]
  readonly paint: (target: Target, x: number, y: number) => void
  /** The same figure with a chart so much taller, or lower; its height says how far the chart went along. */
  readonly taller: (by: number) => SetFigure
}

export interface FigureContext {
  readonly labels: ReportLabels
  readonly language: Language
  readonly faces: Faces
  readonly typesetter: Typesetter
}

/** A figure with everything that belongs to it: number and message, measure, chart, source and note. */
export async function setFigure(
  { figure: spec, notes = [] }: Extract<Block, { type: 'figure' }>,
  number: string,
  width: number,
  { labels, language, faces, typesetter }: FigureContext,
): Promise<SetFigure> {
  const asked = width < NARROW ? heights[spec.kind] * 0.82 : heights[spec.kind]
  const measure = measureWith(faces)
  const footnoteAt = footnotesAt(notes)
  const name = `${labels.figure}\u00a0${number}\u00a0 ${spec.title}`
  const [title, subtitle, source, note, footnotes] = await Promise.all([
    setBalanced(marked(name, footnoteAt({ in: 'title' })), styles.figureTitle, width, typesetter),
    typesetter.set(spec.subtitle, styles.figureSubtitle, width),
    typesetter.set(`${labels.source}: ${spec.source}`, styles.source, width),
    spec.note ? typesetter.set(marked(spec.note, footnoteAt({ in: 'note' })), styles.note, width) : null,
    setNotes(
      notes.map(({ footnote }) => footnote),
      typesetter,
    ),
  ])
  let titled: StructElement | null = null
  const pageNotes = [
    ...notesIn(title.lines, footnotes, () => titled),
    // A footnote of the note belongs to the section: notes do not nest.
    ...notesIn(note?.lines ?? [], footnotes, () => null),
  ]
  const chartTop = title.height + subtitle.height + TO_CHART
  const draw = (chartHeight: number): SetFigure => {
    const drawn = scene(spec, width, chartHeight, language, measure)
    const sourceTop = chartTop + drawn.height + TO_SOURCE
    return {
      width,
      height: sourceTop + source.height + (note?.height ?? 0),
      notes: pageNotes,
      taller: (by) => draw(drawn.height + by),
      paint: ({ brush, tree, section }, x, y) => {
        const group = tree.element('Div', section)
        // Beside the figure, not in it: readers say the alternative text in place of all that a figure holds.
        const caption = tree.element('Caption', group)
        titled = tree.element('P', caption)
        paintTagged(brush, tree, titled, 'P', title, x, y)
        paintTagged(brush, tree, tree.element('P', caption), 'P', subtitle, x, y + title.height)
        const top = y + chartTop
        const figure = tree.element('Figure', group, { alt: spec.alt, bounds: [x, top, x + width, top + drawn.height] })
        tree.content(figure, 'Figure', () => brush.at(x, top, () => paintScene(brush, drawn)))
        paintTagged(brush, tree, tree.element('P', group), 'P', source, x, y + sourceTop)
        if (note) paintTagged(brush, tree, tree.element('Note', group), 'Note', note, x, y + sourceTop + source.height)
      },
    }
  }
  return draw(asked)
}

const rigidItem = (figure: SetFigure): FlowItem => ({
  height: figure.height,
  least: figure.height + heightOfNotes(figure.notes),
  ...(figure.notes.length > 0 ? { notes: figure.notes } : {}),
  series: 'figure',
  spaceBefore: SPACE,
  spaceAfter: SPACE,
  paint: figure.paint,
})

/** Growth and loss that become a kind of figure; 100 % bars keep their rows as they are. */
function limits({ kind, categories }: FigureSpec): { readonly lose: number; readonly gain: number } {
  if (kind === 'stacked') return { lose: 0, gain: 0 }
  if (kind === 'bars') return { lose: 0, gain: MORE_FOR_A_ROW * categories.length }
  return { lose: heights[kind] - LOWEST, gain: TALLEST - heights[kind] }
}

export function figureItem(figure: SetFigure, spec: FigureSpec): FlowItem {
  const { lose, gain } = limits(spec)
  const lowest = lose > 0 ? figure.taller(-lose).height : figure.height
  const tallest = gain > 0 ? figure.taller(gain).height : figure.height
  return {
    ...rigidItem(figure),
    least: lowest + heightOfNotes(figure.notes),
    elastic: { lowest, tallest, at: (height) => rigidItem(figure.taller(height - figure.height)) },
  }
}

/** What stands beside a narrow figure: another, which grows with it, or text, which does not. */
interface Beside {
  readonly height: number
  readonly paint: SetFigure['paint']
  readonly taller?: SetFigure['taller']
  readonly notes?: readonly PageNote[]
}

/** Two things side by side: narrow figures, or a figure and the text that speaks of it. */
export function besideItem(left: SetFigure, right: Beside, offset: number): FlowItem {
  const height = Math.max(left.height, right.height)
  const notes = [...left.notes, ...(right.notes ?? [])]
  const rigid: FlowItem = {
    height,
    least: height + heightOfNotes(notes),
    ...(notes.length > 0 ? { notes } : {}),
    series: 'figure',
    spaceBefore: SPACE,
    spaceAfter: SPACE,
    paint: (target, x, y) => {
      left.paint(target, x, y)
      right.paint(target, x + offset, y)
    },
  }
  const grown = (by: number): FlowItem => besideItem(left.taller(by), right.taller?.(by) ?? right, offset)
  const at = (wanted: number): FlowItem => {
    const { elastic: _, ...item } = grown(wanted - height)
    return item
  }
  return { ...rigid, elastic: { lowest: height, tallest: height + MORE_BESIDE, at } }
}
