import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SmallNumbersSettings } from '../../../../shared/contract/settings.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { Outcome } from '../Outcome.tsx'
import { useSettingsChange } from '../useSettingsChange.ts'
import { SmallNumbersChoice } from './SmallNumbersChoice.tsx'
import { SmallNumbersRecord } from './SmallNumbersRecord.tsx'

/** Whether the report prints numbers by which fewer than five persons could be known. */
export function SmallNumbers() {
  const { t } = useTranslation()
  const settings = useEngineQuery('settings.smallNumbers', {})
  return (
    <section className="card stack" aria-labelledby="settings-small">
      <div>
        <h2 id="settings-small">{t('settings.small')}</h2>
        <p className="quiet text-width">{t('settings.smallLead')}</p>
      </div>
      {settings.error ? (
        <ProblemNotice problem={problemOf(settings.error)} onRetry={() => void settings.refetch()} />
      ) : null}
      {settings.isPending ? <Waiting lines={3} /> : null}
      {settings.data ? <Choice settings={settings.data} /> : null}
    </section>
  )
}

function Choice({ settings: { choice, decisions } }: { readonly settings: SmallNumbersSettings }) {
  const { t } = useTranslation()
  const { outcome, busy, change, forgetOutcome } = useSettingsChange()
  const [asking, ask] = useState(false)

  const askAnew = (asked: boolean) => {
    forgetOutcome()
    ask(asked)
  }
  const hide = () =>
    void change(
      () => callEngine('settings.saveSmallNumbers', { choice: 'hidden' }),
      (t) => t('settings.smallHidden'),
    )
  const show = async (reason: string) => {
    const shown = await change(
      () => callEngine('settings.saveSmallNumbers', { choice: 'shown', reason }),
      (t) => t('settings.smallShown'),
    )
    if (shown) ask(false)
  }

  return (
    <>
      <SmallNumbersChoice
        choice={choice}
        onChoose={(wanted) => {
          if (wanted === 'hidden') hide()
          else askAnew(true)
        }}
      />
      <SmallNumbersRecord decisions={decisions} />
      {asking ? null : <Outcome outcome={outcome} />}
      <ReasonDialog
        opened={asking}
        title={t('settings.smallTitle')}
        explanation={t('settings.smallWhy')}
        confirm={t('settings.smallShowNow')}
        busy={busy}
        problem={asking ? outcome.problem : null}
        onReason={(reason) => void show(reason)}
        onClose={() => askAnew(false)}
      >
        <p>{t('settings.smallMeans')}</p>
      </ReasonDialog>
    </>
  )
}
