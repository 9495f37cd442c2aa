import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportIssue, PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { placeText } from '../../../ui/placeText.ts'
import { Findings } from '../findings/Findings.tsx'
import { MappingDialog } from '../mapping/MappingDialog.tsx'
import { MapButton } from './MapButton.tsx'
import { OtherSheets } from './OtherSheets.tsx'
import { SheetSummary } from './SheetSummary.tsx'
import type { FindingOfSheet } from './sheetNotes.ts'

interface FileCardProps {
  readonly file: PlannedFile
  /** For reading the file again; null where that is no use. */
  readonly token: string | null
  /** The file's findings, as far as the filter lets them through. */
  readonly issues: readonly ImportIssue[]
}

/** One file of the plan: what it is, what becomes of its rows, and what was found in it. */
export function FileCard({ token, file, issues }: FileCardProps) {
  const { t } = useTranslation()
  const { pick, day } = useLanguage()
  const [mapped, setMapped] = useState<{ readonly sheet: PlannedSheet; readonly at: number | null } | null>(null)
  const [mapping, setMapping] = useState(false)
  const [sought, setSought] = useState<FindingOfSheet | null>(null)
  const ours = file.sheets.filter((sheet) => sheet.profile !== null || sheet.problem || sheet.questions.length > 0)
  const others = file.sheets.filter((sheet) => !ours.includes(sheet))
  const incomplete = file.problem && file.sheets.find(({ problem }) => problem?.da === file.problem?.da)
  // The sentence about a missing column names sheet and column itself.
  const place = file.problem?.place && !incomplete ? placeText(file.problem.place, t, false) : ''

  const openMapping = (sheet: PlannedSheet, at: number | null = null) => {
    setMapped({ sheet, at })
    setMapping(true)
  }

  return (
    <article className="card file-card" aria-label={file.fileName} data-focus-home tabIndex={-1}>
      <header className="file-card__head">
        <IconFileSpreadsheet size={20} stroke={1.5} aria-hidden />
        <h3>{file.fileName}</h3>
        {file.importedBefore ? (
          <span className="quiet">{t('import.importedBefore', { date: day(file.importedBefore) })}</span>
        ) : null}
      </header>
      {file.problem ? (
        <Notice
          kind="error"
          actions={
            incomplete && token !== null ? (
              <MapButton sheet={incomplete.sheet} onMap={() => openMapping(incomplete)} />
            ) : null
          }
        >
          <p>
            <strong>{t('import.canNotLoad')}.</strong> {pick(file.problem)}
          </p>
          {place ? <p className="quiet">{place}</p> : null}
        </Notice>
      ) : null}
      {ours.map((sheet) => (
        <SheetSummary
          key={sheet.sheet}
          file={file}
          sheet={sheet}
          issues={issues}
          named={ours.length > 1}
          onMap={token === null ? null : () => openMapping(sheet)}
          onSeek={setSought}
        />
      ))}
      {others.length > 0 ? (
        <OtherSheets sheets={others} issues={issues} onMap={token === null ? null : openMapping} onSeek={setSought} />
      ) : null}
      {issues.length > 0 ? (
        <Findings
          file={file}
          issues={issues}
          token={token}
          sought={sought}
          onFound={() => setSought(null)}
          onMap={openMapping}
        />
      ) : null}
      {mapped && token !== null ? (
        <MappingDialog
          file={file}
          token={token}
          sheet={mapped.sheet}
          startAt={mapped.at}
          opened={mapping}
          onClose={() => setMapping(false)}
        />
      ) : null}
    </article>
  )
}
