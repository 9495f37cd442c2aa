import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useProjectActions } from '../screens/start/ProjectActions.tsx'
import { Notice, type NoticeKind } from '../ui/Notice.tsx'

interface FrameNoticesProps {
  readonly restarted: boolean
  onAcknowledge(): void
}

/** What concerns the whole window, above whichever screen is shown, until it was read. */
export function FrameNotices({ restarted, onAcknowledge }: FrameNoticesProps) {
  const { t } = useTranslation()
  const { copied, forgetCopy } = useProjectActions()
  return (
    <>
      {restarted ? <FrameNotice kind="warning" text={t('app.engineRestarted')} onClose={onAcknowledge} /> : null}
      {copied !== null ? (
        <FrameNotice kind="done" text={t('start.copied', { file: copied })} onClose={forgetCopy} />
      ) : null}
    </>
  )
}

interface FrameNoticeProps {
  readonly kind: NoticeKind
  readonly text: string
  onClose(): void
}

function FrameNotice({ kind, text, onClose }: FrameNoticeProps) {
  const { t } = useTranslation()
  return (
    <div className="frame__notice">
      <Notice
        kind={kind}
        actions={
          <Button variant="default" size="xs" onClick={onClose}>
            {t('common.close')}
          </Button>
        }
      >
        {text}
      </Notice>
    </div>
  )
}
