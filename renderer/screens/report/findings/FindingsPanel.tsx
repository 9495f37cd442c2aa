import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckedReport, JudgedFinding } from '../../../../shared/contract/check.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx'
import type { BlockPlace } from '../reading/ReadingView.tsx'
import { forgetReport } from '../reportQueries.ts'
import { FindingCard } from './FindingCard.tsx'
import { acceptedOf, groupFindings } from './groupFindings.ts'
import { InternalReason } from './InternalReason.tsx'
import { OfferList } from './OfferList.tsx'
import { ScopeChoice } from './ScopeChoice.tsx'
import type { OffersMade } from './useOffers.ts'

interface FindingsPanelProps {
  readonly check: CheckedReport
  readonly chapter: string | null
  /** The block whose findings somebody asked for; a new object for every wish. */
  readonly from: BlockPlace | null
  readonly remarks: readonly string[]
  readonly offers: OffersMade
  onGoTo(place: BlockPlace): void
}

/** Everything the check found, the gravest first, and what has been decided about it. */
export function FindingsPanel({ check, chapter, from, remarks, offers, onGoTo }: FindingsPanelProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [onlyChapter, setOnlyChapter] = useState(false)
  const [accepting, setAccepting] = useState<JudgedFinding | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const body = useRef<HTMLDivElement>(null)
  const { findings: all, numbers, proseRead } = check
  const findings = onlyChapter ? all.filter(({ at }) => at?.chapter === chapter) : all
  const groups = groupFindings(findings)
  const accepted = acceptedOf(findings)
  const isFrom = ({ at }: JudgedFinding): boolean =>
    from !== null && at?.chapter === from.chapter && at.block === from.block

  useEffect(() => {
    if (from === null) return
    const card = body.current?.querySelector<HTMLElement>('.finding-card--marked')
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus({ preventScroll: true })
  }, [from])

  const beginToAccept = (finding: JudgedFinding | null) => {
    setProblem(null)
    setAccepting(finding)
  }
  const decide = async (finding: JudgedFinding, reason: string | null) => {
    setBusy(true)
    setProblem(null)
    try {
      await callEngine('report.acceptFinding', { key: finding.key, reason })
      setAccepting(null)
    } catch (thrown) {
      setProblem(problemOf(thrown))
      return
    } finally {
      setBusy(false)
    }
    await forgetReport()
    body.current?.focus({ preventScroll: true })
  }
  const card = (finding: JudgedFinding) => (
    <FindingCard
      key={finding.key}
      finding={finding}
      marked={isFrom(finding)}
      onGoTo={onGoTo}
      onAccept={beginToAccept}
      onTakeBack={(taken) => void decide(taken, null)}
    />
  )

  return (
    <div ref={body} className="panel-body stack" tabIndex={-1}>
      <div className="panel-head">
        <h2>{t('report.findings.title')}</h2>
        <ScopeChoice onlyChapter={onlyChapter} onChoose={setOnlyChapter} />
      </div>
      {problem && accepting === null ? <ProblemNotice problem={problem} /> : null}
      <InternalReason />
      {proseRead ? null : <p className="quiet">{t('report.findings.otherLanguage')}</p>}
      {groups.length === 0 ? <p>{onlyChapter ? t('report.findings.noneHere') : t('report.findings.none')}</p> : null}
      {groups.map((group) => (
        <section key={group.severity} aria-labelledby={`findings-${group.severity}`}>
          <h3 id={`findings-${group.severity}`} className={`severity severity--${group.severity}`}>
            {t(`report.findings.severity.${group.severity}`)}{' '}
            <span className="quiet">{count(group.findings.length)}</span>
          </h3>
          <ul className="finding-cards">{group.findings.map(card)}</ul>
        </section>
      ))}
      {accepted.length > 0 ? (
        <Disclosure summary={t('report.findings.accepted', { count: accepted.length, total: count(accepted.length) })}>
          <ul className="finding-cards">{accepted.map(card)}</ul>
        </Disclosure>
      ) : null}
      <OfferList offers={offers.list} />
      {offers.problem ? <ProblemNotice problem={offers.problem} /> : null}
      {offers.gone === null ? null : (
        <Notice kind="warning">{t('report.findings.notTyped', { said: offers.gone })}</Notice>
      )}
      <p className="quiet">
        {t('report.findings.compared', { compared: count(numbers.compared), found: count(numbers.found) })}
      </p>
      {remarks.length > 0 ? (
        <section aria-labelledby="report-remarks">
          <h3 id="report-remarks">{t('report.findings.remarks')}</h3>
          <ul className="remarks">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <ReasonDialog
        opened={accepting !== null}
        title={t('report.findings.acceptTitle')}
        explanation={t('report.findings.acceptWhy')}
        confirm={t('report.findings.acceptNow')}
        busy={busy}
        problem={accepting && problem}
        onReason={(reason) => {
          if (accepting) void decide(accepting, reason)
        }}
        onClose={() => beginToAccept(null)}
      >
        {accepting ? (
          <p>
            <strong>{t(`report.rules.${accepting.rule}`)}</strong>
          </p>
        ) : null}
      </ReasonDialog>
    </div>
  )
}
