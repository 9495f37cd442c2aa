import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HiddenText } from '../../../../shared/contract/report.ts'
import './leftOut.css'

interface HiddenTextsProps {
  readonly texts: readonly HiddenText[]
  readonly year: number
  readonly language: 'da' | 'en'
  onWrite(line: number): void
}

/** Below the chapter: what somebody has written in passages that this year's data leave out. */
export function HiddenTexts({ texts, year, language, onWrite }: HiddenTextsProps) {
  const { t } = useTranslation()
  if (texts.length === 0) return null
  return (
    <section className="hidden-texts" aria-labelledby="hidden-texts">
      <h3 id="hidden-texts">{t('report.left.hidden')}</h3>
      <p className="quiet">{t('report.left.hiddenWhy', { year })}</p>
      {texts.map(({ line, text }) => (
        <div key={line} className="hidden-texts__one">
          <p className="left-chapter__text" lang={language}>
            {text}
          </p>
          <Button size="xs" variant="default" onClick={() => onWrite(line)}>
            {t('report.editor.goToLine', { line })}
          </Button>
        </div>
      ))}
    </section>
  )
}
