import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedColumn, ProfileField } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { columnLetter } from './columnLetter.ts'
import type { SheetColumn } from './mappingDraft.ts'

interface ColumnTableProps {
  readonly columns: readonly SheetColumn[]
  readonly planned: readonly PlannedColumn[]
  readonly fields: readonly ProfileField[]
  /** Column → field. */
  readonly chosen: ReadonlyMap<number, string>
  /** The column that the dialog begins with. */
  readonly startAt: number | null
  onChoose(at: number, field: string | null): void
}

/** A sheet may have 16,384 columns; each row of this table holds a whole list of fields. */
const STEP = 40
const LEFT_OUT = ''

/** Every column with its header and some of its values, and the field it is taken for. */
export function ColumnTable({ columns, planned, fields, chosen, startAt, onChoose }: ColumnTableProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [limit, setLimit] = useState(STEP)
  const personal = new Set(planned.filter(({ how }) => how === 'personal').map(({ at }) => at))
  const columnOf = new Map([...chosen].map(([at, field]) => [field, at]))
  const used = columns.filter(({ header, samples }) => header !== '' || samples.length > 0)
  return (
    <div className="column-table">
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('import.mapping.column')}</th>
              <th scope="col">{t('import.mapping.samples')}</th>
              <th scope="col">{t('import.mapping.field')}</th>
            </tr>
          </thead>
          <tbody>
            {used.slice(0, limit).map(({ at, header, samples }) => {
              const name = header || t('import.mapping.noHeader')
              return (
                <tr key={at}>
                  <th scope="row">
                    <span className="quiet">{columnLetter(at)}</span> {name}
                    {personal.has(at) ? <span className="quiet"> · {t('import.droppedPersonal')}</span> : null}
                  </th>
                  <td className="quiet">{samples.join(' · ')}</td>
                  <td>
                    <select
                      className="field"
                      aria-label={t('import.mapping.fieldOf', { column: name })}
                      value={chosen.get(at) ?? LEFT_OUT}
                      data-autofocus={at === startAt || undefined}
                      onChange={({ currentTarget: { value } }) => onChoose(at, value === LEFT_OUT ? null : value)}
                    >
                      <option value={LEFT_OUT}>{t('import.mapping.leaveOut')}</option>
                      {fields.map(({ field, label, required }) => {
                        const words = required ? t('import.mapping.required', { field: label }) : label
                        const holder = columnOf.get(field)
                        const taken = holder !== undefined && holder !== at
                        // Walking the list by keyboard chooses each entry on the way, so none may take from another column.
                        return (
                          <option key={field} value={field} disabled={taken}>
                            {taken ? t('import.mapping.taken', { field: words, column: columnLetter(holder) }) : words}
                          </option>
                        )
                      })}
                    </select>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {used.length > limit ? (
        <button type="button" className="link-button" onClick={() => setLimit(limit + STEP)}>
          {t('import.mapping.moreColumns', { shown: count(limit), total: count(used.length) })}
        </button>
      ) : null}
    </div>
  )
}
