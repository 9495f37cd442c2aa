import { useTranslation } from 'react-i18next'
import type { PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Changes } from './Changes.tsx'
import { DroppedColumns } from './DroppedColumns.tsx'
import { Questions } from './Questions.tsx'
import { Recognition } from './Recognition.tsx'
import { RowBar } from './RowBar.tsx'
import { SheetNotesText } from './SheetNotesText.tsx'
import { UnmappedValues } from './UnmappedValues.tsx'

interface SheetSummaryProps {
  readonly file: PlannedFile
  readonly sheet: PlannedSheet
  /** Whether the sheet's name is needed to tell it from the others. */
  readonly named: boolean
  readonly onMap: (() => void) | null
}

/** One sheet of a file: what it holds, how sure that is, and what will happen to its rows. */
export function SheetSummary({ file, sheet, named, onMap }: SheetSummaryProps) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const { counts, years } = sheet
  const facts = [
    years ? (years[0] === years[1] ? String(years[0]) : t('import.period', { from: years[0], to: years[1] })) : null,
    sheet.problem ? null : t('import.rowsRead', { count: counts.read, rows: count(counts.read) }),
    named ? t('place.sheet', { sheet: sheet.sheet }) : null,
  ].filter((fact) => fact !== null)
  return (
    <section className="sheet-summary" aria-label={t('place.sheet', { sheet: sheet.sheet })}>
      <p className="sheet-summary__what">
        <strong>{sheet.profileLabel ? pick(sheet.profileLabel) : sheet.sheet}</strong>
        <span className="quiet">{facts.join(' · ')}</span>
      </p>
      {sheet.problem && sheet.problem.da !== file.problem?.da ? (
        <Notice kind="warning">{pick(sheet.problem)}</Notice>
      ) : null}
      <SheetNotesText notes={sheet.notes} />
      <Questions file={file.sha256} sheet={sheet} />
      {counts.read > 0 ? <RowBar counts={counts} /> : null}
      <UnmappedValues file={file.sha256} sheet={sheet} />
      <div className="sheet-summary__more">
        <Recognition sheet={sheet} onMap={onMap} />
        <Changes sheet={sheet} />
        <DroppedColumns columns={sheet.columns} />
      </div>
    </section>
  )
}
