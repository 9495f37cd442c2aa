import type { CheckedReport, ReportPlace } from '../../../shared/contract/check.ts'
import type { ReportDraft } from '../../../shared/report/buildReport.ts'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { type PlacedText, placedText, type TextPlace } from '../../../shared/report/check/document/placedText.ts'
import type { CheckPlace, LiveOffer } from '../../../shared/report/check/finding.ts'
import type { CheckWords } from '../../../shared/report/check/words/checkWords.ts'
import { markupShowing } from '../../../shared/report/insertables/markupShowing.ts'
import { numberMarkup } from '../../../shared/report/insertables/numberMarkup.ts'
import { reading } from '../database/project.ts'
import { acceptedFindings } from '../database/settings.ts'
import type { Session } from '../engine/session.ts'
import type { OpenReport } from '../report/openReport.ts'
import { checkKnowledge } from './checkKnowledge.ts'

/** What a text says, before anybody judges it. */
type Checked = Omit<CheckedReport, 'findings'> & {
  readonly findings: readonly Omit<CheckedReport['findings'][number], 'accepted'>[]
}

export interface ReportChecks {
  /** The project's own report. */
  own(session: Session, report: OpenReport): CheckedReport
  /** A text from elsewhere. */
  given(session: Session, year: number, text: string): CheckedReport
}

/** Places in the text as places in the report that the window shows. */
function placesIn({ draft }: OpenReport, places: readonly TextPlace[]): (place: CheckPlace) => ReportPlace | null {
  const blocksOf = new Map(draft.chapters.map(({ key, blocks }) => [key, blocks]))
  return ({ line }) => {
    const found = places.find(({ from, to }) => line >= from && line <= to)
    if (!found) return null
    const block = blocksOf.get(found.chapter)?.indexOf(found.block) ?? -1
    return block < 0 ? null : { chapter: found.chapter, block }
  }
}

/** Whether somebody has typed the number: key numbers, tables and figures are never typed. */
function isTyped({ places, live }: PlacedText, { place: { line, column }, said }: LiveOffer): boolean {
  const type = places.find(({ from, to }) => line >= from && line <= to)?.block.type
  if (type === 'keyNumbers' || type === 'table' || type === 'figure') return false
  return !live.some((span) => span.line === line && column < span.to && column + said.length > span.from)
}

/** Checks reports against the figures; the project's own once for every draft. */
export function reportChecks(words: CheckWords): ReportChecks {
  const knowledge = checkKnowledge(words)
  const known = new WeakMap<ReportDraft, Checked>()

  function judged(session: Session, checked: Checked): CheckedReport {
    const accepted = new Map(acceptedFindings(reading(session.project)).map(({ key, reason }) => [key, reason]))
    const findings = checked.findings.map((each) => ({ ...each, accepted: accepted.get(each.key) ?? null }))
    return { ...checked, findings }
  }

  function checkOwn(session: Session, report: OpenReport): Checked {
    const { input, draft, year } = report
    const placed = placedText(draft.model)
    const { findings, offers, ...checked } = checkReport(
      placed.text,
      knowledge(session, year),
      input.language,
      input.smallNumbers,
    )
    const at = placesIn(report, placed.places)
    return {
      ...checked,
      text: placed.text,
      language: input.language,
      findings: findings.map((each) => ({ ...each, at: at(each.place) })),
      offers: offers
        .filter((each) => isTyped(placed, each))
        .map((each) => ({ ...each, at: at(each.place), markup: markupShowing(draft.scope, each.figure, each.said) })),
    }
  }

  return {
    own(session, report) {
      const checked = known.get(report.draft) ?? checkOwn(session, report)
      known.set(report.draft, checked)
      return judged(session, checked)
    },
    given(session, year, text) {
      const { findings, offers, ...checked } = checkReport(text, knowledge(session, year))
      return judged(session, {
        ...checked,
        text,
        language: 'da',
        findings: findings.map((each) => ({ ...each, at: null })),
        offers: offers.map((each) => ({ ...each, at: null, markup: numberMarkup(each.figure, year) })),
      })
    },
  }
}
