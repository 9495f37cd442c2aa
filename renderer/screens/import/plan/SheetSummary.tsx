import { useTranslation } from 'react-i18next'
import type { ImportIssue, PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Changes } from './Changes.tsx'
import { DroppedColumns } from './DroppedColumns.tsx'
import { MapButton } from './MapButton.tsx'
import { Questions } from './Questions.tsx'
import { Recognition } from './Recognition.tsx'
import { RowBar } from './RowBar.tsx'
import { SheetNoteChips } from './SheetNoteChips.tsx'
import type { FindingOfSheet } from './sheetNotes.ts'
import { UnmappedValues } from './UnmappedValues.tsx'

interface SheetSummaryProps {
  readonly file: PlannedFile
  readonly sheet: PlannedSheet
  readonly issues: readonly ImportIssue[]
  /** Whether the sheet's name is needed to tell it from the others. */
  readonly named: boolean
  readonly onMap: (() => void) | null
  onSeek(finding: FindingOfSheet): void
}

/** One sheet of a file: what it holds, how sure that is, and what will happen to its rows. */
export function SheetSummary({ file, sheet, issues, named, onMap, onSeek }: SheetSummaryProps) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const { counts, years, problem } = sheet
  const facts = [
    years ? (years[0] === years[1] ? String(years[0]) : t('import.period', { from: years[0], to: years[1] })) : null,
    problem ? null : t('import.rowsRead', { count: counts.read, rows: count(counts.read) }),
    named ? t('place.sheet', { sheet: sheet.sheet }) : null,
  ].filter((fact) => fact !== null)
  return (
    <section className="sheet-summary" aria-label={t('place.sheet', { sheet: sheet.sheet })}>
      <p className="sheet-summary__what">
        <strong>{sheet.profileLabel ? pick(sheet.profileLabel) : sheet.sheet}</strong>
        <span className="quiet">{facts.join(' · ')}</span>
        <SheetNoteChips sheet={sheet} issues={issues} onSeek={onSeek} />
      </p>
      {problem && problem.da !== file.problem?.da ? (
        <Notice kind="warning" actions={onMap ? <MapButton sheet={sheet.sheet} onMap={onMap} /> : null}>
          {pick(problem)}
        </Notice>
      ) : null}
      <Questions file={file.sha256} sheet={sheet} />
      {counts.read > 0 ? <RowBar counts={counts} /> : null}
      <UnmappedValues file={file.sha256} sheet={sheet} />
      <div className="sheet-summary__more">
        <Recognition sheet={sheet} onMap={problem ? null : onMap} />
        <Changes sheet={sheet} />
        {problem ? null : <DroppedColumns columns={sheet.columns} />}
      </div>
    </section>
  )
}
