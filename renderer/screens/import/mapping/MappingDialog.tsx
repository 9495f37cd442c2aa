import { useTranslation } from 'react-i18next'
import type { PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { MappingEditor } from './MappingEditor.tsx'

interface MappingDialogProps {
  readonly file: PlannedFile
  readonly token: string
  readonly sheet: PlannedSheet
  /** The column to begin with; null to begin at the top. */
  readonly startAt: number | null
  readonly opened: boolean
  onClose(): void
}

/** The first rows of a sheet, and what its columns are taken for. */
export function MappingDialog({ file, token, sheet, startAt, opened, onClose }: MappingDialogProps) {
  const { t } = useTranslation()
  const preview = useEngineQuery(
    'import.preview',
    { file: token, sheet: sheet.sheet },
    { enabled: opened, forget: true },
  )
  const shown = preview.data?.find((each) => each.sheet === sheet.sheet)
  return (
    <Dialog opened={opened} wide title={t('import.mapping.title', { sheet: sheet.sheet })} onClose={onClose}>
      {preview.isPending ? <Waiting lines={8} /> : null}
      {preview.error ? (
        <ProblemNotice problem={problemOf(preview.error)} onRetry={() => void preview.refetch()} />
      ) : null}
      {shown ? (
        <MappingEditor file={file.sha256} sheet={sheet} preview={shown} startAt={startAt} onClose={onClose} />
      ) : null}
    </Dialog>
  )
}
