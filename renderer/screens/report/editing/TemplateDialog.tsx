import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChapterText } from '../../../../shared/contract/report.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import type { Draft } from '../drafts.ts'
import { type DiffLine, lineDiff } from './lineDiff.ts'

interface TemplateDialogProps {
  readonly opened: boolean
  readonly busy: boolean
  readonly own: Draft
  readonly chapter: ChapterText
  onConfirm(): void
  onClose(): void
}

/** Asks before a chapter's own text gives way to the template's, and shows what would go and what would come. */
export function TemplateDialog({ opened, busy, own, chapter, onConfirm, onClose }: TemplateDialogProps) {
  const { t } = useTranslation()
  const { template } = chapter
  const diff = useMemo(
    () => (opened ? foldSame(lineDiff(own.body, template.body)) : []),
    [opened, own.body, template.body],
  )
  return (
    <ConfirmDialog
      opened={opened}
      title={t('report.template.title')}
      confirm={t('report.template.confirm')}
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{own.body === template.body ? t('report.template.same') : t('report.template.text')}</p>
      {own.title === template.title ? null : (
        <p>{t('report.template.titleChange', { own: own.title, template: template.title })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="line-diff" aria-label={t('report.template.comparison')} tabIndex={0}>
        {diff.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished comparison have no other identity
          <DiffRow key={index} part={part} />
        ))}
      </section>
    </ConfirmDialog>
  )
}

type DiffPart = DiffLine | { readonly kind: 'folded'; readonly lines: number }

/** Lines that stay are told, not shown. */
function foldSame(diff: readonly DiffLine[]): readonly DiffPart[] {
  const parts: DiffPart[] = []
  for (const line of diff) {
    const last = parts.at(-1)
    if (line.kind !== 'same') parts.push(line)
    else if (last?.kind === 'folded') parts[parts.length - 1] = { kind: 'folded', lines: last.lines + 1 }
    else parts.push({ kind: 'folded', lines: 1 })
  }
  return parts
}

function DiffRow({ part }: { readonly part: DiffPart }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  if (part.kind === 'folded') {
    return (
      <p className="quiet line-diff__same">
        {t('report.template.unchangedLines', { count: part.lines, total: count(part.lines) })}
      </p>
    )
  }
  if (part.text === '') return null
  return (
    <p className={`line-diff__line line-diff__line--${part.kind}`}>
      <span className="visually-hidden">
        {part.kind === 'removed' ? t('report.template.removed') : t('report.template.added')}:{' '}
      </span>
      {part.text}
    </p>
  )
}
