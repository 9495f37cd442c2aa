import { describe, expect, test } from 'vitest'
import { draftReport } from '../../../../shared/report/buildReport.ts'
import { TOGETHER } from '../../../../shared/report/compose/scope.ts'
import type { Block, ReportModel } from '../../../../shared/report/reportModel.ts'
import { sampleReportInput } from '../../../support/sampleSession.ts'

const { input } = await sampleReportInput(2013, 'annual-report')
const { model, problems } = draftReport(input)

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'lead':
    case 'paragraph':
    case 'note':
      return [block.inlines.map(({ text }) => text).join('')]
    case 'list':
      return block.items.flat().map(({ text }) => text)
    case 'keyNumbers':
      return block.numbers.flatMap(({ value, label, change }) => [value, label, change ?? ''])
    case 'figure': {
      const { title, subtitle, alt, note, source, categories, series } = block.figure
      return [title, subtitle, alt, note ?? '', source ?? '', ...categories, ...series.map(({ name }) => name)]
    }
    case 'table': {
      const { title, subtitle, columns, rows, source, note } = block.table
      const cells = rows.flatMap((row) => row.cells.map(({ text }) => text))
      return [title, subtitle ?? '', ...columns.map(({ heading }) => heading), ...cells, source ?? '', note ?? '']
    }
    default:
      return []
  }
}

const everyText = ({ title, subtitle, dateText, labels, colophon, chapters }: ReportModel): readonly string[] => [
  title,
  subtitle,
  dateText,
  ...Object.values(labels),
  ...colophon.map((inlines) => inlines.map(({ text }) => text).join('')),
  ...chapters.flatMap((chapter) => [chapter.title, ...chapter.blocks.flatMap(textsOf)]),
]

/** Words of the file of key figures stay as they stand there. */
const wordsOfKeyFigures = ['status', 'target', 'provider', 'group', 'municipality'].flatMap((dimension) =>
  [...input.metrics.all()].flatMap(({ dims }) => (typeof dims[dimension] === 'string' ? [dims[dimension]] : [])),
)

/** What stays as its source has it: places, teams, accounts and files. */
const names = [
  ...input.municipalities,
  ...input.facts.ledger.flatMap(({ label, group }) => [label, group]),
  ...input.codeLists.teams,
  ...input.codeLists.peers.group.municipalities,
  input.codeLists.peers.group.name,
  ...input.batches.map(({ fileName }) => fileName),
  input.centre,
  ...new Set(wordsOfKeyFigures),
]
  .filter((name) => name.length > 2 && name !== TOGETHER)
  .sort((a, b) => b.length - a.length)

const texts = everyText(model).map((text) => text.replaceAll('\u00a0', ' '))
const withoutNames = texts.map((text) => names.reduce((left, name) => left.replaceAll(name, '…'), text))

/** A finding of the import shows how the file writes its numbers. */
const quotesAFile = (text: string): boolean => text.includes('were read the Danish way')

describe('the annual report in English', () => {
  test('can be followed, and says in which language it is', () => {
    expect(problems).toEqual([])
    expect(model.language).toBe('en-GB')
    expect(model.title).toBe('Annual report 2013')
    expect(texts.length).toBeGreaterThan(1000)
  })

  test('says nothing in Danish', () => {
    const danish = /[æøåÆØÅ]|(^|[^\p{L}])(og|af|til|fra|ikke|eller|der|som|med|er|et|kr|pr|mio)(?=$|[^\p{L}])/u
    expect([...new Set(withoutNames.filter((text) => danish.test(text)))]).toEqual([])
  })

  test('writes numbers as in English', () => {
    const decimalComma = /(?<![\d,])\d+,\d{1,2}(?![\d,])/
    const thousandsPoint = /\d\.\d{3}(?!\d)/
    const otherwise = withoutNames.filter(
      (text) => !quotesAFile(text) && (/ %|kr\./.test(text) || decimalComma.test(text) || thousandsPoint.test(text)),
    )
    expect(otherwise).toEqual([])
    expect(texts.join('\n')).toMatch(/DKK 89,138,288/)
    expect(texts.join('\n')).toMatch(/\d\.\d%/)
  })

  test('is in British English, and minds its articles', () => {
    expect(texts.filter((text) => /(?<!\d )\b(?:a [aeio]\w|an [^aeiouh\W]\w)/i.test(text))).toEqual([])
    expect(
      texts.filter((text) => /\b\w+(?:ization|izing|ized)\b|\b(?:color|center|labor|program)\b/i.test(text)),
    ).toEqual([])
  })
})
