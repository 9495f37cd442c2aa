import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../texts/useLanguage.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDraftCount } from './drafts.ts'

/** The window does not close over text that is not saved, unless somebody says so; whichever screen is shown. */
export function UnsavedGuard() {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const drafts = useDraftCount()
  const [asking, ask] = useState(false)
  const leaving = useRef(false)

  useEffect(() => {
    if (drafts === 0) return
    const hold = (event: BeforeUnloadEvent) => {
      if (leaving.current) return
      event.preventDefault()
      ask(true)
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [drafts])

  const leave = () => {
    leaving.current = true
    window.close()
  }

  return (
    <Dialog opened={asking} title={t('report.editor.windowTitle')} onClose={() => ask(false)}>
      <p>{t('report.editor.windowText', { count: drafts, total: count(drafts) })}</p>
      <div className="row row--end">
        <Button variant="default" onClick={leave}>
          {t('report.editor.windowClose')}
        </Button>
        <Button onClick={() => ask(false)} data-autofocus>
          {t('report.editor.windowStay')}
        </Button>
      </div>
    </Dialog>
  )
}
