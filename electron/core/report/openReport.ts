import { createHash } from 'node:crypto'
import type { SmallNumbers } from '../../../shared/domain/smallNumbers.ts'
import type { ReportAppearance } from '../../../shared/report/appearance/appearance.ts'
import { draftReport, type ReportDraft } from '../../../shared/report/buildReport.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { textsInForce, type WrittenText } from '../database/chapterTexts.ts'
import { reading } from '../database/project.ts'
import { smallNumbersOf } from '../database/settings.ts'
import type { Effects } from '../effects.ts'
import { checkedYear, type Session } from '../engine/session.ts'
import { appearanceOf } from './appearance.ts'
import { type Edition, editionOf } from './editions/editions.ts'
import { reportInputOf } from './reportInput.ts'

/** Which report is asked for. */
export interface ReportAsked {
  readonly year: number
  readonly edition?: string | undefined
}

/** A report of the open project: what it is made of, and its draft. */
export interface OpenReport {
  readonly year: number
  readonly edition: Edition
  readonly texts: ReadonlyMap<string, WrittenText>
  readonly input: ReportInput
  readonly draft: ReportDraft
  /** As it is at the moment: the draft does not depend on it. */
  readonly appearance: ReportAppearance
}

export type OpensReport = (session: Session, asked: ReportAsked) => OpenReport

/** Drafts that are kept: years and editions that somebody goes back and forth between. */
const KEPT = 6

/** What a draft depends on beside the project's data, whose numbers have an identity of their own. */
function fingerprint(
  { key, chapters, ...edition }: Edition,
  year: number,
  texts: OpenReport['texts'],
  smallNumbers: SmallNumbers,
  today: string,
): string {
  const parts = [
    key,
    edition.language,
    edition.layout,
    edition.reportTitle(year),
    chapters,
    [...texts],
    smallNumbers,
    today,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64')
}

/** Opens reports, and drafts each once for every state of the project and its texts. */
export function reportOpener(effects: Effects): OpensReport {
  const drafts = new WeakMap<MetricSet, Map<string, OpenReport>>()

  function draftsOf(metrics: MetricSet): Map<string, OpenReport> {
    const known = drafts.get(metrics) ?? new Map<string, OpenReport>()
    drafts.set(metrics, known)
    return known
  }

  return (session, asked) => {
    const year = checkedYear(session, asked.year)
    const edition = editionOf(effects.paths, asked.edition)
    const db = reading(session.project)
    const texts = textsInForce(db, edition.key, year)
    const smallNumbers = smallNumbersOf(db)
    const date = effects.now().toISOString().slice(0, 10)
    const known = draftsOf(session.metrics(year))
    const key = fingerprint(edition, year, texts, smallNumbers, date)
    const found = known.get(key)
    const appearance = appearanceOf(db)
    if (found) return { ...found, appearance }
    const input = reportInputOf(session, { year, edition, texts, smallNumbers, date })
    const opened = { year, edition, texts, input, draft: draftReport(input), appearance }
    const [oldest] = known.keys()
    if (known.size >= KEPT && oldest !== undefined) known.delete(oldest)
    known.set(key, opened)
    return opened
  }
}
