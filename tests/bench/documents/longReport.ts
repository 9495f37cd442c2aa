import type { FigureSpec } from '../../../shared/figures/figureSpec.ts'
import { add, fraction } from '../../../shared/quantities.ts'
import type { Block, Chapter, ReportModel, TableModel } from '../../../shared/report/reportModel.ts'
import { everyFigure } from '../../support/sampleFigures.ts'
import { sampleReport } from '../../support/sampleReport.ts'
import { paragraphs } from './prose.ts'

const SECTIONS = 4
const PARAGRAPHS_A_SECTION = 6
const WORDS_A_PARAGRAPH = 78
const ROWS = 30
const COLUMNS = 6

const headings = ['Udviklingen i året', 'Hvem det drejer sig om', 'Indsats og resultater', 'Økonomi og opfølgning']

/** The same kinds of figures as a real report has, each with numbers of its own. */
function figureNumber(index: number): FigureSpec {
  const spec = everyFigure[index % everyFigure.length]
  if (!spec) throw new Error('There is no figure to vary')
  return {
    ...spec,
    key: `${spec.key}-${index}`,
    title: `${spec.title} (opgørelse ${index + 1})`,
    series: spec.series.map((series, place) => ({
      ...series,
      points: series.points.map((point, position) => {
        // Shares of a whole must stay a whole; the others change with their place.
        if (!point.value || spec.kind === 'stacked') return point
        const more = (index * 13 + place * 5 + position * 7) % 9
        return { ...point, value: add(point.value, fraction(more)) }
      }),
    })),
  }
}

const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

function tableNumber(index: number): TableModel {
  const amount = (row: number, column: number): string =>
    thousands(120_000 + ((index * 7_001 + row * 3_571 + column * 911) % 8_999) * 137)
  return {
    key: `table-${index}`,
    title: `Regnskabet følger budgettet på hovedområde ${index + 1}`,
    subtitle: 'Budget og regnskab, kr.',
    columns: [
      { heading: 'Konto', align: 'left', width: 0.35 },
      ...['Budget', 'Regnskab', 'Afvigelse', 'Året før', 'Ændring'].map((heading) => ({
        heading,
        align: 'right' as const,
        width: 0.65 / (COLUMNS - 1),
      })),
    ],
    rows: Array.from({ length: ROWS }, (_, row) => ({
      kind: row === ROWS - 1 ? 'total' : 'row',
      level: 0,
      cells: Array.from({ length: COLUMNS }, (_each, column) => ({
        text: column === 0 ? `5.28.${20 + (row % 6)}.${100 + row + index} Indsats ${row + 1}` : amount(row, column),
      })),
    })),
    source: 'Kommunernes økonomisystem',
    note: null,
  }
}

/** Five figures and three tables in every other chapter, four and two in the rest. */
function chapterNumber(index: number, text: Generator<string, never>): Chapter {
  const rich = index % 2 === 0
  const [figures, tables] = [Math.ceil(index * 4.5), Math.ceil(index * 2.5)]
  const figure = (place: number): Block => ({ type: 'figure', figure: figureNumber(figures + place), width: 'full' })
  const table = (place: number): Block => ({ type: 'table', table: tableNumber(tables + place) })
  const sections = Array.from({ length: SECTIONS }, (_, section): Block[] => {
    const running = Array.from(
      { length: PARAGRAPHS_A_SECTION },
      (): Block => ({ type: 'paragraph', inlines: [{ type: 'text', text: text.next().value }] }),
    )
    return [
      {
        type: 'heading',
        level: 2,
        text: `${headings[section]}, del ${index + 1}`,
        anchor: `s-${index + 1}-${section + 1}`,
      },
      ...running.slice(0, 2),
      figure(section),
      ...running.slice(2, 4),
      ...(section % 2 === 1 ? [table((section - 1) / 2)] : []),
      ...(rich && section === 0 ? [figure(SECTIONS)] : []),
      ...(rich && section === 2 ? [table(2)] : []),
      ...running.slice(4),
    ]
  })
  return {
    key: `kapitel-${index + 1}`,
    number: String(index + 1),
    title: `Kapitel om indsatsområde ${index + 1}`,
    anchor: `k-${index + 1}`,
    blocks: sections.flat(),
  }
}

/** Ten chapters are 45 figures, 25 tables of 30 rows and 6 columns, and some 20,700 words of running text. */
export function longReport(chapters = 10): ReportModel {
  const text = paragraphs(WORDS_A_PARAGRAPH)
  return {
    ...sampleReport(),
    chapters: Array.from({ length: chapters }, (_, index) => chapterNumber(index, text)),
  }
}
