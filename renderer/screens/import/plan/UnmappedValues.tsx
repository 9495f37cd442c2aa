import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CodeListInfo } from '../../../../shared/contract/importing.ts'
import type { PlannedSheet, UnmappedValue } from '../../../../shared/domain/importing.ts'
import { useEngineQuery } from '../../../queries.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { mapValue } from '../choices/changeChoices.ts'
import { useImportFlow } from '../ImportFlow.tsx'
import { unmappedId } from './unmappedId.ts'

const SHOWN = 20

interface UnmappedValuesProps {
  /** The file's hash. */
  readonly file: string
  readonly sheet: PlannedSheet
}

/** Words that the code lists lack: each is mapped once, for all rows of all files. */
export function UnmappedValues({ file, sheet }: UnmappedValuesProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { data: lists } = useEngineQuery('import.codeLists', {}, { enabled: sheet.unmapped.length > 0 })
  const [all, setAll] = useState(false)
  const { unmapped } = sheet
  if (unmapped.length === 0) return null
  const shown = all ? unmapped : unmapped.slice(0, SHOWN)
  const isFirst = (value: UnmappedValue): boolean => unmapped.find(({ column }) => column === value.column) === value
  return (
    <div>
      <h4>{t('import.unmapped.title', { count: unmapped.length, texts: count(unmapped.length) })}</h4>
      <div className="table-scroll">
        <table className="plain-table unmapped">
          <thead>
            <tr>
              <th scope="col">{t('import.unmapped.text')}</th>
              <th scope="col" className="number">
                {t('import.unmapped.rows')}
              </th>
              <th scope="col">{t('import.unmapped.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((value) => (
              <UnmappedRow
                key={`${value.at} ${value.text}`}
                value={value}
                id={isFirst(value) ? unmappedId(file, sheet, value.column) : null}
                list={lists?.find(({ target }) => target === value.target)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {unmapped.length > SHOWN ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t('common.showFewer') : t('common.showMore', { total: count(unmapped.length) })}
        </button>
      ) : null}
    </div>
  )
}

interface UnmappedRowProps {
  readonly value: UnmappedValue
  readonly id: string | null
  readonly list: CodeListInfo | undefined
}

function UnmappedRow({ value: { text, rows, column, target, nearest }, id, list }: UnmappedRowProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { decide } = useImportFlow()
  const [code, setCode] = useState(nearest ?? '')
  return (
    <tr>
      <th scope="row">
        {text} <span className="quiet">{column}</span>
      </th>
      <td className="number">{count(rows)}</td>
      <td>
        {list ? (
          <div className="row">
            <select
              className="field"
              {...(id === null ? {} : { id })}
              value={code}
              aria-label={t('import.unmapped.choose', { text })}
              onChange={(event) => setCode(event.currentTarget.value)}
            >
              <option value="">{t('import.unmapped.none')}</option>
              {list.codes.map((each) => (
                <option key={each.code} value={each.code}>
                  {each.code}
                </option>
              ))}
            </select>
            <Button
              variant="default"
              size="xs"
              disabled={code === ''}
              aria-label={t('import.unmapped.applyTo', { text, rows: count(rows), count: rows })}
              onClick={() => decide(mapValue({ target, text, value: code }))}
            >
              {t('import.unmapped.apply', { count: rows, rows: count(rows) })}
            </Button>
          </div>
        ) : (
          <span className="quiet">{t('import.unmapped.noList')}</span>
        )}
      </td>
    </tr>
  )
}
