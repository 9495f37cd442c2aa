import { formatDate } from '../danish.ts'
import { enumerateText } from '../narrative/phrase.ts'
import type { Bilingual } from '../statistics/metric.ts'
import { metricsIn } from './appendix/metricsIn.ts'
import { uniqueAnchor } from './compose/anchors.ts'
import { composeBlocks } from './compose/composeBlocks.ts'
import type { Scope } from './compose/scope.ts'
import { checkTemplate, type KnownNames } from './markdown/checkTemplate.ts'
import { parseTemplate, type Template } from './markdown/parseTemplate.ts'
import type { ReportInput } from './reportInput.ts'
import { danishLabels, reportTitle } from './reportLabels.ts'
import type { Block, Chapter, Inline, ReportModel } from './reportModel.ts'
import { isTableKey } from './tables/buildTable.ts'
import { validateReport } from './validateReport.ts'

/** A report with what had to be left out of it. */
export interface ReportDraft {
  readonly model: ReportModel
  readonly omissions: readonly Bilingual[]
  /** For findings: a scope outside of any chapter. */
  readonly scope: Scope
}

const omittedChapter = (title: string): Bilingual => ({
  da: `Kapitlet “${title}” er udeladt, fordi der ikke er data til det.`,
  en: `The chapter “${title}” is left out because there are no data for it.`,
})

const APPENDIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A chapter is switched on by its data: each required metric has a value for the year, or for a year before it. */
function hasData(input: ReportInput, { front }: Template): boolean {
  return front.requires.every((key) =>
    input.metrics
      .of(key)
      .some(({ dims, value, date }) => Number(dims.year) <= input.year && (value !== null || date !== undefined)),
  )
}

function readTemplates(input: ReportInput, known: KnownNames): readonly Template[] {
  return input.templates
    .map((text) => {
      const template = parseTemplate(text)
      checkTemplate(template, text.text, known)
      return template
    })
    .sort((a, b) => a.front.order - b.front.order)
}

type ScopeFor = (template: Template) => Scope

/** The method appendix describes what the others use, so it is composed after them. */
const describesMetrics = ({ tree }: Template): boolean =>
  tree.children.some((node) => node.type === 'leafDirective' && node.name === 'definitioner')

function chaptersOf(scopeFor: ScopeFor, templates: readonly Template[]): readonly Chapter[] {
  const chapters = templates.filter(({ front }) => front.sort !== 'colophon')
  const blocksOf = new Map<Template, readonly Block[]>()
  for (const template of chapters.filter((each) => !describesMetrics(each))) {
    blocksOf.set(template, composeBlocks(scopeFor(template), template.tree.children))
  }
  const used = metricsIn([...blocksOf.values()].flat())
  for (const template of chapters.filter(describesMetrics)) {
    blocksOf.set(template, composeBlocks({ ...scopeFor(template), usedMetrics: used }, template.tree.children))
  }
  const count = { chapter: 0, appendix: 0 }
  return chapters.flatMap((template): Chapter[] => {
    const { sort, title, key } = template.front
    const scope = scopeFor(template)
    const blocks = blocksOf.get(template) ?? []
    if (blocks.length === 0) return []
    const number = sort === 'chapter' ? String(++count.chapter) : APPENDIX_LETTERS.charAt(count.appendix++)
    return [{ key, number, title, anchor: uniqueAnchor(scope.anchors, key), blocks }]
  })
}

function colophonOf(scopeFor: ScopeFor, templates: readonly Template[]): readonly (readonly Inline[])[] {
  return templates
    .filter(({ front }) => front.sort === 'colophon')
    .flatMap((template) => composeBlocks(scopeFor(template), template.tree.children))
    .flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : []))
}

/** Builds the report and tells what was left out. */
export function draftReport(input: ReportInput): ReportDraft {
  const definitions = new Map(input.catalogue.map((definition) => [definition.id, definition]))
  const known: KnownNames = {
    metrics: new Set(definitions.keys()),
    figures: new Set(input.figureKeys),
    isTable: isTableKey,
  }
  const templates = readTemplates(input, known)
  const omissions: Bilingual[] = []
  const anchors = new Set<string>()
  const scopeFor: ScopeFor = (template) => ({
    usedMetrics: new Set(),
    input,
    metrics: input.metrics,
    definitions,
    template,
    municipality: null,
    omissions,
    anchors,
  })
  const used = templates.filter((template) => {
    const on = hasData(input, template)
    if (!on) omissions.push(omittedChapter(template.front.title))
    return on
  })
  const [anyTemplate] = templates
  if (!anyTemplate) throw new Error('A report needs at least one template')
  const model: ReportModel = {
    language: 'da-DK',
    title: reportTitle(input.year),
    subtitle: enumerateText(input.municipalities.map((name) => `${name} Kommune`)),
    centre: input.centre,
    municipalities: input.municipalities,
    year: input.year,
    date: input.date,
    dateText: formatDate(input.date),
    sample: input.sample,
    labels: danishLabels,
    coverFigure: input.coverFigure ?? input.figure('notifications-by-month', { year: input.year }),
    colophon: colophonOf(scopeFor, used),
    chapters: chaptersOf(scopeFor, used),
  }
  validateReport(model, definitions, input.metrics)
  return { model, omissions, scope: scopeFor(anyTemplate) }
}

/** The whole report, ready to be set. Throws `report.template` for a template that cannot be followed. */
export const buildReport = (input: ReportInput): ReportModel => draftReport(input).model
