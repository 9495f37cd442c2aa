import { Button } from '@mantine/core'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetPreview } from '../../../../shared/contract/importing.ts'
import type { PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { chooseMapping } from '../choices/changeChoices.ts'
import { useImportFlow } from '../ImportFlow.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { HeaderRowTable } from './HeaderRowTable.tsx'
import {
  candidateOf,
  chooseProfile,
  draftOf,
  giveField,
  mappingOf,
  missingFields,
  sheetColumns,
} from './mappingDraft.ts'

interface MappingEditorProps {
  /** The file's hash. */
  readonly file: string
  readonly sheet: PlannedSheet
  readonly preview: SheetPreview
  onClose(): void
}

const LEFT_ALONE = ''

/** Says what a sheet is, where its header stands, and which column is which field. */
export function MappingEditor({ file, sheet, preview, onClose }: MappingEditorProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const { decide } = useImportFlow()
  const id = useId()
  const [draft, setDraft] = useState(() => draftOf(sheet, preview))
  const columns = useMemo(() => sheetColumns(preview, draft.headerRow), [preview, draft.headerRow])
  const candidate = candidateOf(sheet, draft)
  const missing = missingFields(candidate, draft)
  const hasFields = candidate !== null && candidate.fields.length > 0

  const submit = (event: FormEvent) => {
    event.preventDefault()
    decide(chooseMapping(mappingOf(file, sheet.sheet, draft, columns)))
    onClose()
  }

  return (
    <form onSubmit={submit} className="stack mapping">
      <div className="labelled">
        <label htmlFor={id}>{t('import.mapping.dataset')}</label>
        <select
          id={id}
          className="field"
          value={draft.profile ?? LEFT_ALONE}
          data-autofocus
          onChange={({ currentTarget: { value } }) =>
            setDraft(chooseProfile(sheet, draft, value === LEFT_ALONE ? null : value, preview))
          }
        >
          {sheet.candidates.map(({ profile, label, confidence }) => (
            <option key={profile} value={profile}>
              {t('import.mapping.candidate', { label: pick(label), percent: confidence })}
            </option>
          ))}
          <option value={LEFT_ALONE}>{t('import.mapping.leaveAlone')}</option>
        </select>
        {sheet.mappedBy === 'memory' ? <p className="quiet">{t('import.mapping.remembered')}</p> : null}
      </div>
      {draft.profile !== null ? (
        <>
          <HeaderRowTable
            preview={preview}
            headerRow={draft.headerRow}
            onChoose={(headerRow) => setDraft({ ...draft, headerRow })}
          />
          {hasFields ? (
            <ColumnTable
              columns={columns}
              planned={sheet.columns}
              fields={candidate.fields}
              chosen={draft.fields}
              onChoose={(at, field) => setDraft(giveField(draft, at, field))}
            />
          ) : (
            <p className="quiet">{t('import.mapping.byLayout')}</p>
          )}
        </>
      ) : null}
      <div className="mapping__decision">
        <p role="status" className={missing.length > 0 ? 'labelled__error' : 'quiet'} id={`${id}-missing`}>
          {missing.length > 0
            ? t('import.mapping.missing', { fields: missing.map(({ label }) => label).join(', ') })
            : t('import.mapping.complete')}
        </p>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={missing.length > 0} aria-describedby={`${id}-missing`}>
          {t('import.mapping.save')}
        </Button>
      </div>
    </form>
  )
}
