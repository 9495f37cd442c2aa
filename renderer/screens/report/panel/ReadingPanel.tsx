import { ActionIcon } from '@mantine/core'
import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../../engine.ts'
import type { ChosenNumber } from '../../../explain/chosenNumber.ts'
import { ExplainPanel } from '../../../explain/ExplainPanel.tsx'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { ChangesPanel } from '../changes/ChangesPanel.tsx'
import { FindingsPanel } from '../findings/FindingsPanel.tsx'
import type { OffersMade } from '../findings/useOffers.ts'
import { PagesPanel } from '../pages/PagesPanel.tsx'
import type { PagesGoal } from '../pages/pdfDocument.ts'
import type { BlockPlace } from '../reading/ReadingView.tsx'
import type { ReportAsked } from '../reportQueries.ts'
import type { ReportData } from '../useReport.ts'
import { PanelTabs, tabId } from './PanelTabs.tsx'

export type PanelName = 'pages' | 'findings' | 'changes' | 'explain'

interface ReadingPanelProps {
  readonly asked: ReportAsked
  readonly report: ReportData
  readonly chapter: string | null
  readonly current: PanelName
  readonly chosen: ChosenNumber | null
  /** The block that somebody came from in the margin. */
  readonly from: BlockPlace | null
  readonly goTo: { readonly goal: PagesGoal } | null
  readonly revision: number
  readonly large: boolean
  /** Typed numbers that could be live. */
  readonly offers: OffersMade
  onChoose(panel: PanelName): void
  onLarge(large: boolean): void
  onCloseExplanation(): void
  onGoTo(place: BlockPlace): void
}

/** Beside the text: the pages, the findings, what has changed, or the explanation of a number. */
export function ReadingPanel(props: ReadingPanelProps) {
  const { asked, report, chapter, current, chosen, from, goTo, revision, large, offers } = props
  const { onChoose, onLarge, onCloseExplanation, onGoTo } = props
  const { t } = useTranslation()
  const { count } = useLanguage()
  const id = useId()
  const { check, changes, outline, points } = report
  const counted = (many: number) => (many > 0 ? count(many) : undefined)
  const sizeLabel = large ? t('report.previewSmall') : t('report.previewLarge')
  const SizeIcon = large ? IconArrowsMinimize : IconArrowsMaximize
  return (
    <section className="report__panel" aria-label={t('report.panels.label')} data-pane>
      <div className="panel-bar">
        <PanelTabs
          id={id}
          label={t('report.panels.label')}
          current={current}
          onChoose={onChoose}
          tabs={[
            { name: 'pages', label: t('report.panels.pages') },
            { name: 'findings', label: t('report.panels.findings'), count: counted(points.findings) },
            { name: 'changes', label: t('report.panels.changes'), count: counted(points.changed) },
            { name: 'explain', label: t('report.panels.explain') },
          ]}
        />
        {current === 'pages' ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={sizeLabel}
            title={sizeLabel}
            onClick={() => onLarge(!large)}
          >
            <SizeIcon size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        ) : null}
      </div>
      <div id={id} role="tabpanel" aria-labelledby={tabId(id, current)} className="report__panel-body">
        {/* Kept while another part is shown: setting the pages takes a moment, and the page that was read stays open. */}
        <div className="report__pages" hidden={current !== 'pages'}>
          <PagesPanel asked={asked} ready={report.there} waiting={outline.isPending} revision={revision} goTo={goTo} />
        </div>
        {current === 'findings' ? (
          <>
            {check.error ? (
              <ProblemNotice problem={problemOf(check.error)} onRetry={() => void check.refetch()} />
            ) : null}
            {check.data ? (
              <FindingsPanel
                check={check.data}
                chapter={chapter}
                from={from}
                remarks={report.remarks}
                offers={offers}
                onGoTo={onGoTo}
              />
            ) : check.error ? null : (
              <div className="panel-body">
                <Waiting lines={8} />
              </div>
            )}
          </>
        ) : null}
        {current === 'changes' ? (
          <>
            {changes.error ? (
              <ProblemNotice problem={problemOf(changes.error)} onRetry={() => void changes.refetch()} />
            ) : null}
            {changes.data && outline.data ? (
              <ChangesPanel
                asked={asked}
                chapters={outline.data.chapters}
                changes={changes.data}
                current={chapter}
                onGoTo={onGoTo}
              />
            ) : null}
          </>
        ) : null}
        {current === 'explain' ? <ExplainPanel chosen={chosen} onClose={onCloseExplanation} /> : null}
      </div>
    </section>
  )
}
