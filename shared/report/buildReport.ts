import { formatDate } from '../danish.ts'
import { enumerateText } from '../narrative/phrase.ts'
import type { Bilingual } from '../statistics/metric.ts'
import { absentChapter, emptyChapter, type LeftOutChapter, missingMetric } from './chapters/absentChapters.ts'
import { colophonText, draftColophon } from './chapters/colophon.ts'
import { type ChapterDraft, draftChapters, type ScopeFor } from './chapters/draftChapters.ts'
import { printedChapters } from './chapters/printedChapters.ts'
import { readTemplates } from './chapters/readTemplates.ts'
import type { Scope } from './compose/scope.ts'
import type { KnownNames } from './markdown/checkTemplate.ts'
import type { TemplateError } from './markdown/templateProblem.ts'
import type { ReportInput } from './reportInput.ts'
import { internalEdition, municipalityName, reportLabels } from './reportLabels.ts'
import type { ReportModel } from './reportModel.ts'
import { tableKeys } from './tables/buildTable.ts'
import { validateReport } from './validateReport.ts'

/** A report as far as it can be followed, with what had to be left out of it. */
export interface ReportDraft {
  /** What is printed; only of a draft without problems is it the whole report. */
  readonly model: ReportModel
  readonly chapters: readonly ChapterDraft[]
  /** What stands on the page behind the cover. */
  readonly colophon: readonly ChapterDraft[]
  readonly absent: readonly LeftOutChapter[]
  /** Texts that cannot be followed, in the order of the report. */
  readonly problems: readonly TemplateError[]
  readonly omissions: readonly Bilingual[]
  /** For findings: a scope outside of any chapter. */
  readonly scope: Scope
}

const omittedChapter = (title: string): Bilingual => ({
  da: `Kapitlet “${title}” er udeladt, fordi der ikke er data til det.`,
  en: `The chapter “${title}” is left out because there are no data for it.`,
})

/** What the texts of a report may refer to. */
export const knownNames = (input: ReportInput): KnownNames => ({
  metrics: new Map(input.catalogue.map((definition) => [definition.id, definition])),
  figures: new Set(input.figureKeys),
  tables: new Set(tableKeys),
})

/** Makes scopes for the chapters of one report: they share its omissions and its anchors. */
export function scopesOf(input: ReportInput, omissions: Bilingual[] = []): ScopeFor {
  const shared = {
    input,
    metrics: input.metrics,
    definitions: new Map(input.catalogue.map((definition) => [definition.id, definition])),
    usedMetrics: new Set<string>(),
    municipality: null,
    omissions,
    anchors: new Set<string>(),
    lines: new Map(),
  }
  return (template) => ({ ...shared, template })
}

/** Drafts the report. A chapter that cannot be followed is in the draft with its problem and without text. */
export function draftReport(input: ReportInput): ReportDraft {
  const templates = readTemplates(input.templates, input.texts, knownNames(input))
  const [anyTemplate] = templates
  if (!anyTemplate) throw new Error('A report needs at least one template')
  const omissions: Bilingual[] = []
  const absent: LeftOutChapter[] = []
  const used = templates.filter(({ template }) => {
    const missing = missingMetric(input, template)
    if (missing === undefined) return true
    omissions.push(omittedChapter(template.front.title))
    absent.push(absentChapter(input, template, missing))
    return false
  })
  const scopeFor = scopesOf(input, omissions)
  const colophon = used
    .filter(({ template }) => template.front.sort === 'colophon')
    .map((each) => draftColophon(scopeFor, each))
  const chapters = draftChapters(scopeFor, used)
  const drafted = new Set(chapters.map(({ key }) => key))
  const empty = used.filter(({ template: { front } }) => front.sort !== 'colophon' && !drafted.has(front.key))
  const model: ReportModel = {
    language: input.language === 'da' ? 'da-DK' : 'en-GB',
    ...(input.layout === 'note' ? { layout: input.layout } : {}),
    title: input.title,
    subtitle: enumerateText(
      input.municipalities.map((name) => municipalityName(name)[input.language]),
      input.language,
    ),
    centre: input.centre,
    municipalities: input.municipalities,
    year: input.year,
    date: input.date,
    dateText: formatDate(input.date, input.language),
    sample: input.sample,
    ...(input.smallNumbers === 'shown' ? { internal: internalEdition[input.language] } : {}),
    labels: reportLabels[input.language],
    coverFigure: input.coverFigure ?? input.figure('notifications-by-month', { year: input.year }),
    colophon: colophon.flatMap(({ blocks }) => colophonText(blocks)),
    // The very blocks of the draft, whose footnotes are numbered: by them a place in the text is found again.
    chapters: printedChapters(chapters),
  }
  const scope = scopeFor(anyTemplate.template)
  validateReport(model, scope.definitions, input.metrics)
  return {
    model,
    chapters,
    colophon,
    absent: [...absent, ...empty.map(({ template }) => emptyChapter(input, template))],
    problems: [...colophon, ...chapters].flatMap(({ problem }) => problem ?? []),
    omissions,
    scope,
  }
}

/** The whole report, ready to be set. Throws `report.template` for a text that cannot be followed. */
export function finished({ model, problems: [first] }: ReportDraft): ReportModel {
  if (first) throw first
  return model
}

export const buildReport = (input: ReportInput): ReportModel => finished(draftReport(input))
