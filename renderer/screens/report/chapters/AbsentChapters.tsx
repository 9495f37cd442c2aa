import { useTranslation } from 'react-i18next'
import type { AbsentChapter } from '../../../../shared/contract/report.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'

/** Chapters that this year's data switch off and nobody has written in, each with its reason. */
export function AbsentChapters({ chapters }: { readonly chapters: readonly AbsentChapter[] }) {
  const { t } = useTranslation()
  const { count, pick } = useLanguage()
  if (chapters.length === 0) return null
  return (
    <Disclosure summary={t('report.absent', { count: chapters.length, total: count(chapters.length) })}>
      <ul className="absent-chapters">
        {chapters.map(({ key, title, reason }) => (
          <li key={key}>
            {title}
            <span className="quiet">{pick(reason)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
