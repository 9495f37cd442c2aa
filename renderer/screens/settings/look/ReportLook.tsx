import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppearanceSettings } from '../../../../shared/contract/settings.ts'
import { houseAppearance, type ReportTheme } from '../../../../shared/report/appearance/appearance.ts'
import { appearanceProblems } from '../../../../shared/report/appearance/checkAppearance.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { Outcome } from '../Outcome.tsx'
import { useSettingsChange } from '../useSettingsChange.ts'
import { ColourField } from './ColourField.tsx'
import { LogoField } from './LogoField.tsx'
import { LookSpecimen } from './LookSpecimen.tsx'
import './look.css'
import { ThemeChoice } from './ThemeChoice.tsx'

/** How the report looks on paper and in Word: its theme, the municipality's colours and its logo. */
export function ReportLook() {
  const { t } = useTranslation()
  const look = useEngineQuery('settings.appearance', {})
  return (
    <section className="card stack" aria-labelledby="settings-look">
      <div>
        <h2 id="settings-look">{t('settings.look')}</h2>
        <p className="quiet text-width">{t('settings.lookLead')}</p>
      </div>
      {look.error ? <ProblemNotice problem={problemOf(look.error)} onRetry={() => void look.refetch()} /> : null}
      {look.isPending ? <Waiting lines={5} /> : null}
      {look.data ? <Look look={look.data} /> : null}
    </section>
  )
}

type Part = 'accent' | 'figures'

function Look({ look }: { readonly look: AppearanceSettings }) {
  const { t } = useTranslation()
  const { outcome, change } = useSettingsChange()
  // A choice stands at once; it falls back only if it could not be stored.
  const [wanted, want] = useState<ReportTheme | null>(null)
  const chosen = {
    theme: look.theme,
    accent: look.ownAccent ? look.accent : null,
    figures: look.ownFigures ? look.figures : null,
  }
  const save = (part: Partial<typeof chosen>) =>
    change(
      () => callEngine('settings.saveAppearance', { ...chosen, ...part }),
      (t) => t('settings.lookSaved'),
    )
  const choose = async (theme: ReportTheme) => {
    want(theme)
    await save({ theme })
    want(null)
  }
  const problemWith = (part: Part) => (colour: string) =>
    appearanceProblems({ ...houseAppearance, [part]: colour }).find((problem) => problem.part === part) ?? null
  return (
    <>
      <div className="look">
        <div className="stack">
          <ThemeChoice theme={wanted ?? look.theme} onChoose={(theme) => void choose(theme)} />
          <ColourField
            key={`accent ${look.accent}`}
            label={t('settings.accent')}
            colour={look.accent}
            own={look.ownAccent}
            problemWith={problemWith('accent')}
            onChoose={(accent) => void save({ accent })}
          />
          <ColourField
            key={`figures ${look.figures}`}
            label={t('settings.figures')}
            colour={look.figures}
            own={look.ownFigures}
            problemWith={problemWith('figures')}
            onChoose={(figures) => void save({ figures })}
          />
          <LogoField
            logo={look.logo}
            onChoose={(file, description) =>
              void change(
                () => callEngine('settings.chooseLogo', { file, description }, crypto.randomUUID()),
                (t) => t('settings.logoSaved'),
              )
            }
            onRemove={() =>
              void change(
                () => callEngine('settings.removeLogo', {}),
                (t) => t('settings.logoRemoved'),
              )
            }
          />
        </div>
        <LookSpecimen look={look} />
      </div>
      <Outcome outcome={outcome} />
    </>
  )
}
