import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../shared/danish.ts'
import { da } from './da.ts'
import { en } from './en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof da }
  }
}

/** Loads both languages at once; they are part of the program, so nothing is fetched later. */
export function startTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = language
}

export function speak(language: Language): void {
  void i18next.changeLanguage(language)
  document.documentElement.lang = language
}
