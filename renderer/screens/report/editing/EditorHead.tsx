import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChapterText } from '../../../../shared/contract/report.ts'

interface EditorHeadProps {
  readonly chapter: ChapterText
  readonly year: number
  readonly draft: { readonly changed: boolean; readonly savable: boolean; readonly busy: boolean }
  readonly tried: { readonly behind: boolean; readonly problem: object | null }
  onSave(): void
  onClose(): void
}

/** Which chapter is written in, whether it is saved, and the way out. */
export function EditorHead({ chapter, year, draft, tried, onSave, onClose }: EditorHeadProps) {
  const { t } = useTranslation()
  const { text, inheritedFrom } = chapter
  const untouched = text === 'template' && !draft.changed
  const words = [
    tried.behind && t('report.editor.checking'),
    !tried.behind && draft.changed && t('report.editor.changed'),
    !tried.behind && !draft.changed && text === 'edited' && t('report.editor.unchanged'),
    untouched && t('report.editor.ofTemplate'),
    inheritedFrom !== null && t('report.editor.inherited', { year: inheritedFrom, now: year }),
  ]
  return (
    <header className="pane-head">
      <div className="pane-head__title">
        <h1 className="visually-hidden">{t('report.title')}</h1>
        <h2>{chapter.title}</h2>
        <p className="quiet" role="status">
          {words.filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className="row">
        <Button size="xs" disabled={!draft.savable || tried.problem !== null} loading={draft.busy} onClick={onSave}>
          {t('report.editor.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('report.editor.close')}
        </Button>
      </div>
    </header>
  )
}
