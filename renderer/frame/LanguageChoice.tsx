import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/danish.ts'
import { callEngine } from '../engine.ts'
import { speak } from '../texts/texts.ts'
import { useLanguage } from '../texts/useLanguage.ts'

/** Each language is named in itself, so that it can be found by those who need it. */
const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'da', name: 'Dansk' },
  { code: 'en', name: 'English' },
]

export function LanguageChoice() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const choose = (code: Language) => {
    speak(code)
    void callEngine('shell.language', { set: code }).catch(() => undefined)
  }
  return (
    <fieldset className="language">
      <legend className="visually-hidden">{t('app.language')}</legend>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          className="language__choice"
          lang={code}
          aria-pressed={language === code}
          onClick={() => choose(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
