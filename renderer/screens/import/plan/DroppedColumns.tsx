import { useTranslation } from 'react-i18next'
import type { PlannedColumn } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { columnUse } from './columnUse.ts'

const SHOWN = 50

/** The columns that are not stored, because they say who somebody is or because nobody knows them. */
export function DroppedColumns({ columns }: { readonly columns: readonly PlannedColumn[] }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { dropped, total } = columnUse(columns)
  if (dropped.length === 0) return null
  return (
    <Disclosure summary={t('import.dropped', { count: total, total: count(total), dropped: count(dropped.length) })}>
      <ul className="dropped-columns">
        {dropped.slice(0, SHOWN).map(({ at, header, how }) => (
          <li key={at}>
            {header} {how === 'personal' ? <span className="quiet">{t('import.droppedPersonal')}</span> : null}
          </li>
        ))}
      </ul>
      {dropped.length > SHOWN ? (
        <p className="quiet">{t('import.droppedMore', { columns: count(dropped.length - SHOWN) })}</p>
      ) : null}
    </Disclosure>
  )
}
