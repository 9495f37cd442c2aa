import { useTranslation } from 'react-i18next'
import type { ImportMemory } from '../../../../shared/contract/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'

interface RememberedValuesProps {
  readonly values: ImportMemory['values']
  onForget(target: string, text: string): void
}

/** Local words and the codes that they stand for. */
export function RememberedValues({ values, onForget }: RememberedValuesProps) {
  const { t } = useTranslation()
  const { pick, count, day } = useLanguage()
  return (
    <Disclosure summary={t('import.memory.values', { count: values.length, total: count(values.length) })}>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('import.unmapped.text')}</th>
              <th scope="col">{t('import.unmapped.meaning')}</th>
              <th scope="col">{t('import.memory.list')}</th>
              <th scope="col">{t('import.memory.since')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('import.memory.forget')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ target, label, text, value, learnedAt }) => (
              <tr key={`${target} ${text}`}>
                <th scope="row">{text}</th>
                <td>{value}</td>
                <td>{pick(label)}</td>
                <td>{day(learnedAt)}</td>
                <td>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t('import.memory.forgetOf', { what: text })}
                    onClick={() => onForget(target, text)}
                  >
                    {t('import.memory.forget')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}
