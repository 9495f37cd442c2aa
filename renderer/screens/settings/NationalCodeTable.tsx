import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { NationalCodes } from '../../../shared/contract/importing.ts'

type LocalCode = NationalCodes['codes'][number]

interface NationalCodeTableProps {
  readonly list: NationalCodes
  onChoose(code: string, national: string): void
  /** True once the code follows the list again. */
  onReset(code: string): Promise<boolean>
}

export function NationalCodeTable({ list, onChoose, onReset }: NationalCodeTableProps) {
  const { t } = useTranslation()
  return (
    <div className="table-scroll">
      <table className="plain-table settings-table">
        <thead>
          <tr>
            <th scope="col">{t('settings.localCode')}</th>
            <th scope="col">{t('settings.nationalCode')}</th>
            <th scope="col">{t('settings.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {list.codes.map((code) => (
            <CodeRow key={code.code} code={code} options={list.options} onChoose={onChoose} onReset={onReset} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CodeRowProps extends Pick<NationalCodeTableProps, 'onChoose' | 'onReset'> {
  readonly code: LocalCode
  readonly options: NationalCodes['options']
}

function CodeRow({ code: { code, national, usual, chosen }, options, onChoose, onReset }: CodeRowProps) {
  const { t } = useTranslation()
  const select = useRef<HTMLSelectElement>(null)
  const uncounted = t('settings.uncounted')
  const reset = async () => {
    // The button goes away with the choice.
    if (await onReset(code)) select.current?.focus()
  }
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>
        <select
          ref={select}
          className="field settings__code"
          aria-label={t('settings.nationalOf', { code })}
          value={national?.code ?? ''}
          onChange={(event) => onChoose(code, event.currentTarget.value)}
        >
          {national ? null : (
            <option value="" disabled>
              {uncounted}
            </option>
          )}
          {options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.label}
            </option>
          ))}
        </select>
      </td>
      <td>
        {chosen ? (
          <span className="row">
            <span>{t('settings.changedFrom', { code: usual?.label ?? uncounted })}</span>
            <button
              type="button"
              className="link-button"
              aria-label={t('settings.resetOf', { code })}
              onClick={() => void reset()}
            >
              {t('settings.reset')}
            </button>
          </span>
        ) : (
          <span className="quiet">{t('settings.usual')}</span>
        )}
      </td>
    </tr>
  )
}
