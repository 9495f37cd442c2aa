import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileField } from '../../../../shared/domain/importing.ts'
import { columnLetter } from './columnLetter.ts'
import type { SheetColumn } from './mappingDraft.ts'

interface FieldsWantedProps {
  /** Required fields that no column was found for. */
  readonly wanted: readonly ProfileField[]
  readonly columns: readonly SheetColumn[]
  readonly fields: readonly ProfileField[]
  /** Column → field. */
  readonly chosen: ReadonlyMap<number, string>
  readonly takesFocus: boolean
  onChoose(field: string, at: number | null): void
}

const NONE = ''
/** A list that a person can still look through. */
const MOST_COLUMNS = 500

/** Asks, for each field that the sheet seems to lack, which column holds it. */
export function FieldsWanted({ wanted, columns, fields, chosen, takesFocus, onChoose }: FieldsWantedProps) {
  const { t } = useTranslation()
  const id = useId()
  if (wanted.length === 0) return null
  const columnOf = new Map([...chosen].map(([at, field]) => [field, at]))
  const labelOf = new Map(fields.map(({ field, label }) => [field, label]))
  const used = columns.filter(({ header, samples }) => header !== '' || samples.length > 0).slice(0, MOST_COLUMNS)
  return (
    <div className="fields-wanted">
      {wanted.map(({ field, label }, index) => (
        <div key={field} className="labelled">
          <label htmlFor={`${id}-${field}`}>{t('import.mapping.columnOf', { field: label })}</label>
          <select
            id={`${id}-${field}`}
            className="field"
            value={columnOf.get(field) ?? NONE}
            data-autofocus={(takesFocus && index === 0) || undefined}
            onChange={({ currentTarget: { value } }) => onChoose(field, value === NONE ? null : Number(value))}
          >
            <option value={NONE}>{t('import.mapping.chooseColumn')}</option>
            {used.map(({ at, header }) => {
              const name = `${columnLetter(at)} ${header || t('import.mapping.noHeader')}`
              const held = chosen.get(at)
              const taken = held !== undefined && held !== field
              return (
                <option key={at} value={at} disabled={taken}>
                  {taken ? t('import.mapping.usedColumn', { column: name, field: labelOf.get(held) ?? held }) : name}
                </option>
              )
            })}
          </select>
        </div>
      ))}
    </div>
  )
}
