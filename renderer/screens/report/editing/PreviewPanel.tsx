import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadChapter } from '../../../../shared/contract/report.ts'
import type { Problem } from '../../../../shared/problems.ts'
import type { ChosenNumber } from '../../../explain/chosenNumber.ts'
import { ExplainPanel } from '../../../explain/ExplainPanel.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { PanelTabs, tabId } from '../panel/PanelTabs.tsx'
import { blockOfLine, lineOfBlock } from '../reading/blockLines.ts'
import { ReadingView } from '../reading/ReadingView.tsx'
import { noMarks } from '../reading/readingMarks.ts'

interface PreviewPanelProps {
  readonly tried: {
    readonly shown: ReadChapter | null
    readonly failure: Problem | null
    readonly behind: boolean
    readonly problem: object | null
  }
  readonly language: 'da' | 'en'
  /** The line that is written on: what it becomes stays in sight. */
  readonly cursorLine: number
  onWrite(line: number | null): void
  /** What stands in the way, above the text. */
  readonly children: ReactNode
}

/** Beside the text that is written: how it will look, or why it cannot be set. */
export function PreviewPanel({ tried, language, cursorLine, onWrite, children }: PreviewPanelProps) {
  const { t } = useTranslation()
  const id = useId()
  const [tab, choose] = useState<'preview' | 'explain'>('preview')
  const [chosen, setChosen] = useState<ChosenNumber | null>(null)
  const explain = (number: ChosenNumber) => {
    setChosen(number)
    choose('explain')
  }
  const close = () => {
    setChosen(null)
    choose('preview')
  }
  return (
    <section className="report__panel" aria-label={t('report.panels.label')} data-pane>
      <PanelTabs
        id={id}
        label={t('report.panels.label')}
        current={tab}
        onChoose={(name) => choose(name)}
        tabs={[
          { name: 'preview', label: t('report.panels.preview') },
          { name: 'explain', label: t('report.panels.explain') },
        ]}
      />
      <div id={id} role="tabpanel" aria-labelledby={tabId(id, tab)} className="report__panel-body">
        {tab === 'explain' ? <ExplainPanel chosen={chosen} onClose={close} /> : null}
        <div className="preview" hidden={tab !== 'preview'}>
          <div className="preview__notices">
            {children}
            {tried.failure ? <ProblemNotice problem={tried.failure} /> : null}
            {tried.problem ? (
              <p className="quiet">{tried.shown ? t('report.editor.lastGood') : t('report.editor.waiting')}</p>
            ) : null}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <div className="reading__scroll" aria-busy={tried.behind} tabIndex={0}>
            {tried.shown ? (
              <>
                <p className="read-title">{tried.shown.title}</p>
                <ReadingView
                  chapter={tried.shown}
                  language={language}
                  marks={noMarks}
                  marked={null}
                  follow={blockOfLine(tried.shown, cursorLine)}
                  chosen={chosen}
                  onExplain={explain}
                  onWrite={(block) => tried.shown && onWrite(lineOfBlock(tried.shown, block))}
                />
              </>
            ) : tried.problem ? null : (
              <Waiting lines={8} />
            )}
          </div>
        </div>
      </div>
    </section>
  )
}
