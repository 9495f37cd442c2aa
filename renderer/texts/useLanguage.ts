import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber, type Language } from '../../shared/danish.ts'
import { fraction } from '../../shared/quantities.ts'
import type { Bilingual } from '../../shared/statistics/metric.ts'

/** The language of the window, and the few formats that every screen writes in it. */
export function useLanguage() {
  const { i18n, t } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'da'
  return {
    language,
    count: (value: number) => formatNumber(fraction(value), 0, language),
    pick: (texts: Bilingual) => texts[language],
    /** A stored ISO day or instant as a day for people. */
    day: (iso: string) => formatDate(iso.slice(0, 10), language),
    /** A stored instant as day and time on this computer's clock. */
    moment: (iso: string) => {
      const at = new Date(iso)
      const part = (value: number) => String(value).padStart(2, '0')
      const date = `${at.getFullYear()}-${part(at.getMonth() + 1)}-${part(at.getDate())}`
      const mark = language === 'da' ? '.' : ':'
      const time = `${part(at.getHours())}${mark}${part(at.getMinutes())}`
      return t('common.moment', { date: formatDate(date, language), time })
    },
  }
}
