import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useJob } from '../../../jobs.ts'
import { JobProgress } from '../../../ui/JobProgress.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { AskedView } from './useSaveFigure.tsx'

interface CopyPicture {
  /** What came of it, for showing. */
  readonly outcome: ReactNode
  start(): void
  reset(): void
}

/** The figure as a picture on the clipboard, drawn by the engine. */
export function useCopyPicture(view: AskedView): CopyPicture {
  const { t } = useTranslation()
  const { state, start, cancel, reset } = useJob('statistics.picture')
  const [written, setWritten] = useState<'yes' | 'no' | null>(null)

  async function copy(): Promise<void> {
    setWritten(null)
    const drawn = await start(view)
    if (!drawn) return
    const picture = new Blob([new Uint8Array(drawn.png)], { type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    setWritten('yes')
  }
  const again = () => void copy().catch(() => setWritten('no'))

  function outcome(): ReactNode {
    switch (state.status) {
      case 'idle':
        return null
      case 'running':
        return <JobProgress inline jobId={state.jobId} label={t('figure.drawing')} onCancel={cancel} />
      case 'failed':
        return <ProblemNotice problem={state.problem} onRetry={again} />
      case 'done':
        if (written === 'no') return <Notice kind="error">{t('figure.pictureFailed')}</Notice>
        return written === 'yes' ? <Notice kind="done">{t('figure.pictureCopied')}</Notice> : null
    }
  }
  return { outcome: outcome(), start: again, reset }
}
