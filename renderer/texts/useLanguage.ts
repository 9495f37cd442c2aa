import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber, type Language } from '../../shared/danish.ts'
import { fraction } from '../../shared/quantities.ts'
import type { Bilingual } from '../../shared/statistics/metric.ts'

/** The language of the window, and the few formats that every screen writes in it. */
export function useLanguage() {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'da'
  return {
    language,
    count: (value: number) => formatNumber(fraction(value), 0, language),
    pick: (texts: Bilingual) => texts[language],
    /** A stored ISO day or instant as a day for people. */
    day: (iso: string) => formatDate(iso.slice(0, 10), language),
  }
}
