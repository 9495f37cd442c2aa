import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReportTheme, reportThemes } from '../../../../shared/report/appearance/appearance.ts'

interface ThemeChoiceProps {
  readonly theme: ReportTheme
  onChoose(theme: ReportTheme): void
}

export function ThemeChoice({ theme, onChoose }: ThemeChoiceProps) {
  const { t } = useTranslation()
  const name = useId()
  const texts = { classic: t('settings.themeClassic'), plain: t('settings.themePlain') }
  return (
    <fieldset className="checks">
      <legend>{t('settings.theme')}</legend>
      {reportThemes.map((each) => (
        <label key={each} className="check">
          <input type="radio" name={name} checked={theme === each} onChange={() => onChoose(each)} />
          {texts[each]}
        </label>
      ))}
    </fieldset>
  )
}
