import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetPreview } from '../../../../shared/contract/importing.ts'
import type { PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { chooseMapping } from '../choices/changeChoices.ts'
import { useImportFlow } from '../ImportFlow.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { FieldsWanted } from './FieldsWanted.tsx'
import { HeaderRowTable } from './HeaderRowTable.tsx'
import {
  candidateOf,
  chooseHeaderRow,
  chooseProfile,
  draftOf,
  giveField,
  mappingOf,
  missingFields,
  moveField,
  sheetColumns,
} from './mappingDraft.ts'

interface MappingEditorProps {
  /** The file's hash. */
  readonly file: string
  readonly sheet: PlannedSheet
  readonly preview: SheetPreview
  /** The column to begin with; null to begin at the top, or with the field that the sheet lacks. */
  readonly startAt: number | null
  onClose(): void
}

const LEFT_ALONE = ''

/** Says what a sheet is, where its header stands, and which column is which field. */
export function MappingEditor({ file, sheet, preview, startAt, onClose }: MappingEditorProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const { decide } = useImportFlow()
  const id = useId()
  const [draft, setDraft] = useState(() => draftOf(sheet, preview))
  const columns = useMemo(() => sheetColumns(preview, draft.headerRow), [preview, draft.headerRow])
  const candidate = candidateOf(sheet, draft)
  const missing = missingFields(candidate, draft)
  const hasFields = candidate !== null && candidate.fields.length > 0
  // They keep their places when a column is chosen for them.
  const [wanted, setWanted] = useState(missing)
  const begins = startAt !== null ? 'column' : sheet.problem && wanted.length > 0 ? 'wanted' : 'dataset'
  const form = useRef<HTMLFormElement>(null)
  // The dialog looks for where to begin when it opens; the sheet's rows come later.
  useEffect(() => {
    const start = form.current?.querySelector<HTMLElement>('[data-autofocus]')
    // Of very many columns, the one to begin with may not be drawn yet.
    const first = start ?? form.current?.querySelector('select')
    first?.focus()
  }, [])

  const choose = (profile: string | null) => {
    const next = chooseProfile(sheet, draft, profile, preview)
    setDraft(next)
    setWanted(missingFields(candidateOf(sheet, next), next))
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    decide(chooseMapping(mappingOf(file, sheet.sheet, draft, columns)))
    onClose()
  }

  return (
    <form ref={form} onSubmit={submit} className="stack mapping">
      <div className="labelled">
        <label htmlFor={id}>{t('import.mapping.dataset')}</label>
        <select
          id={id}
          className="field"
          value={draft.profile ?? LEFT_ALONE}
          data-autofocus={begins === 'dataset' || undefined}
          onChange={({ currentTarget: { value } }) => choose(value === LEFT_ALONE ? null : value)}
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
            onChoose={(headerRow) => setDraft(chooseHeaderRow(sheet, draft, headerRow, preview))}
          />
          {hasFields ? (
            <>
              <FieldsWanted
                wanted={wanted}
                columns={columns}
                fields={candidate.fields}
                chosen={draft.fields}
                takesFocus={begins === 'wanted'}
                onChoose={(field, at) => setDraft(moveField(draft, field, at))}
              />
              <ColumnTable
                columns={columns}
                planned={sheet.columns}
                fields={candidate.fields}
                chosen={draft.fields}
                startAt={startAt}
                onChoose={(at, field) => setDraft(giveField(draft, at, field))}
              />
            </>
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
